import { ApproveCommendation, ProposeCommendation } from '@vandong/commendation/application';
import {
  ConcludeViolation,
  DecideReview,
  ExplainReview,
  ProposeReviewWaiver,
  ReportViolation,
  SignReviewWaiver,
} from '@vandong/conduct/application';
import { ScheduleInspection } from '@vandong/inspection/application';
import { instantAt } from '@vandong/kernel';
import { startCoreStack, type CoreStack } from '../stack/core-stack.js';
import { recordHistory } from '../stack/histories.js';
import { CAMPAIGN, context, secondRound, smallCampaign, smallForce } from '../stack/small-force.js';

const at = instantAt;
const inRound = { campaign: CAMPAIGN, round: 2 };

describe('every way a case ends, on real servers', () => {
  let stack: CoreStack;
  let worker: Awaited<ReturnType<CoreStack['startWorker']>>;
  const types = async (stream: string) => (await stack.events(stream)).map(({ type }) => type);
  beforeAll(async () => {
    stack = await startCoreStack(at('2026-10-05', '08:00'));
    await smallForce(stack.dispatch);
    await smallCampaign(stack.dispatch);
    await secondRound(stack.dispatch);
    worker = await stack.startWorker();
  });
  afterAll(async () => {
    await worker?.stop();
    await stack?.stop();
  });

  it('an inspection whose window ends without minutes is missed', async () => {
    const now = at('2026-10-05', '08:00');
    const days = { opensOn: '2026-10-05', dueOn: '2026-10-13', windowEndsOn: '2026-10-16' };
    await stack.dispatch(
      new ScheduleInspection(
        {
          inspection: 'KT-missed',
          ...inRound,
          unit: 'PC07-31',
          ...days,
          teamName: 'Đoàn số 1',
          leadPost: 'C07-P03.deputy',
          chairUnit: 'C07-P03',
        },
        context(),
        now,
      ),
    );
    await stack.goTo(at('2026-10-20', '08:00'));
    expect((await types('inspection-KT-missed')).at(-1)).toBe('InspectionMissed');
    await recordHistory(stack.temporalAddress, 'inspection-KT-missed', 'missed');
  });

  it('reviews of leaders end decided or, by two people, waived', async () => {
    const now = at('2026-10-20', '08:00');
    const report = {
      violation: 'HS-1',
      ...inRound,
      unit: 'PC07-31-KV02',
      officer: 'GL-000018',
      act: 'V05',
      summary: 'Rời vị trí trực',
      occurredOn: '2026-10-01',
      detectedOn: '2026-10-02',
    };
    await stack.dispatch(new ReportViolation(report, context('GL-000012'), now));
    const conclusion = {
      violation: 'HS-1',
      outcome: 'reprimand',
      conclusionNo: '1/QĐ',
      concludedOn: '2026-10-20',
      by: 'GL-000012',
    } as const;
    await stack.dispatch(new ConcludeViolation(conclusion as never, context('GL-000012'), now));
    await stack.goTo(at('2026-10-21', '08:00'));
    const [first, second] = ['leaderReview-HS-1.GL-000016', 'leaderReview-HS-1.GL-000017'];
    const later = at('2026-10-21', '08:00');
    await stack.dispatch(
      new ExplainReview(
        { caseId: first!, explanation: 'Tôi nhận trách nhiệm.', by: 'GL-000016' },
        context('GL-000016'),
        later,
      ),
    );
    const decision = {
      measure: 'drawLessons',
      reason: 'Đã khắc phục',
      decisionNo: '2/QĐ',
      decidedOn: '2026-10-21',
      by: 'GL-000022',
    } as const;
    await stack.dispatch(new DecideReview({ caseId: first!, ...decision }, context('GL-000022'), later));
    await stack.dispatch(
      new ProposeReviewWaiver(
        { caseId: second!, reason: 'Vắng theo quyết định cử đi học', by: 'GL-000022' },
        context('GL-000022'),
        later,
      ),
    );
    await stack.dispatch(new SignReviewWaiver({ caseId: second!, by: 'GL-000005' }, context('GL-000005'), later));
    await stack.goTo(at('2026-10-22', '08:00'));
    expect((await types(first!)).at(-1)).toBe('LeaderReviewDecided');
    expect((await types(second!)).at(-1)).toBe('LeaderReviewWaived');
    await recordHistory(stack.temporalAddress, first!, 'explained-and-decided');
    await recordHistory(stack.temporalAddress, second!, 'waived');
  });

  it('a proposal is approved', async () => {
    const now = at('2026-10-22', '08:00');
    const proposal = {
      proposal: 'KT-1',
      ...inRound,
      unit: 'PC07-31-KV05',
      subject: { kind: 'unit', id: 'PC07-31-KV05' },
      kind: 'exceptional',
      form: 'giay-khen',
      achievement: 'Cứu người',
      deedOn: '2026-10-20',
      achievementKey: 'cuu-nguoi',
      by: 'GL-000006',
    } as const;
    await stack.dispatch(new ProposeCommendation(proposal as never, context('GL-000006'), now));
    await stack.settled();
    await stack.dispatch(
      new ApproveCommendation(
        { proposal: 'KT-1', decisionNo: '3/QĐ', decidedOn: '2026-10-22', by: 'GL-000022' } as never,
        context('GL-000022'),
        now,
      ),
    );
    await stack.goTo(at('2026-10-23', '08:00'));
    expect((await types('commendation-KT-1')).at(-1)).toBe('CommendationApproved');
    await recordHistory(stack.temporalAddress, 'commendation-KT-1', 'approved');
  });
});
