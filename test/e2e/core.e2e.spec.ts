import { instantAt, type RecordedEvent } from '@vandong/kernel';
import {
  AnnulConclusion,
  ConcludeViolation,
  DecideReview,
  ExplainReview,
  ReportViolation,
} from '@vandong/conduct/application';
import { RecordInspection, ScheduleInspection } from '@vandong/inspection/application';
import { ApproveReminder } from '@vandong/notice/application';
import { poke } from '@vandong/case-workflow/poke';
import { clockState, troubles } from '@vandong/clock';
import { startCoreStack, type CoreStack } from '../stack/core-stack.js';
import { recordHistory } from '../stack/histories.js';
import * as planted from '../stack/planted.js';
import { CAMPAIGN, changeOfLeader, context, secondRound, smallCampaign, smallForce } from '../stack/small-force.js';

const told = (events: readonly RecordedEvent[]) => events.map(({ type, metadata }) => `${metadata.occurredAt} ${type}`);
const at = instantAt;

describe('cases of a small force, on real servers', () => {
  let stack: CoreStack;
  let worker: Awaited<ReturnType<CoreStack['startWorker']>>;
  beforeAll(async () => {
    stack = await startCoreStack(at('2026-11-02', '09:00'));
    await smallForce(stack.dispatch);
    await smallCampaign(stack.dispatch);
    await secondRound(stack.dispatch);
    await changeOfLeader(stack.dispatch);
    worker = await stack.startWorker();
  });
  afterAll(async () => {
    await worker?.stop();
    await stack?.stop();
  });

  it('an overdue inspection chases itself until its minutes are recorded', async () => {
    const plan = {
      inspection: 'KT2-31',
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-31',
      opensOn: '2026-11-02',
      dueOn: '2026-11-11',
      windowEndsOn: '2026-11-27',
    };
    await stack.dispatch(
      new ScheduleInspection(
        { ...plan, teamName: 'Đoàn số 1', leadPost: 'C07-P03.deputy', chairUnit: 'C07-P03' },
        context(),
        at('2026-11-02', '09:00'),
      ),
    );
    await stack.goTo(at('2026-11-16', '09:00'));
    expect(told(await stack.events('inspection-KT2-31'))).toEqual([
      `${at('2026-11-02', '09:00')} InspectionScheduled`,
      `${at('2026-11-11', '16:00')} NoticeDecided`,
      `${at('2026-11-12', '07:30')} NoticeDecided`,
      `${at('2026-11-12', '07:30')} NoticeDecided`,
      `${at('2026-11-16', '08:00')} FormalReminderDrafted`,
    ]);
    await stack.dispatch(
      new ApproveReminder(
        { caseId: 'inspection-KT2-31', matter: 'inspection', dueOn: '2026-11-11', ordinal: 1, by: 'GL-000002' },
        context('GL-000002'),
        at('2026-11-16', '10:00'),
      ),
    );
    await stack.goTo(at('2026-11-17', '08:30'));
    const minutes = { conductedOn: '2026-11-16', result: 'good', minutesNo: '12/BB-Đ1', findingCount: 2 } as const;
    await stack.dispatch(
      new RecordInspection({ inspection: 'KT2-31', ...minutes }, context('GL-000004'), at('2026-11-17', '08:30')),
    );
    await stack.goTo(at('2026-12-31', '09:00'));
    expect(told(await stack.events('inspection-KT2-31')).slice(5)).toEqual([
      `${at('2026-11-16', '10:00')} FormalReminderApproved`,
      `${at('2026-11-17', '08:30')} InspectionRecorded`,
    ]);
    await recordHistory(stack.temporalAddress, 'inspection-KT2-31', 'chased-then-recorded');
  });

  it('a concluded violation opens the reviews of the leaders of that day, and its annulment cancels them', async () => {
    const input = {
      violation: 'HS-7',
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-31-KV02',
      officer: 'GL-000018',
      act: 'V06',
      summary: 'Uống bia trong ca trực',
      occurredOn: '2026-08-15',
      detectedOn: '2026-08-20',
    };
    const now = at('2026-12-31', '09:00');
    await stack.dispatch(new ReportViolation(input, context('GL-000012'), now));
    await stack.dispatch(
      new ConcludeViolation(
        {
          violation: 'HS-7',
          outcome: 'warning',
          conclusionNo: '1274/QĐ-CAT',
          concludedOn: '2026-12-31',
          by: 'GL-000012',
        } as never,
        context('GL-000012'),
        now,
      ),
    );
    await stack.settled();
    await stack.goTo(at('2026-12-31', '09:05'));
    const reviews = async () => (await stack.all()).filter(({ stream }) => stream.startsWith('leaderReview-HS-7.'));
    expect(new Set((await reviews()).map(({ stream }) => stream))).toEqual(
      new Set(['leaderReview-HS-7.GL-000016', 'leaderReview-HS-7.GL-000017', 'leaderReview-HS-7.GL-000007']),
    );
    // one is decided before the annulment: its workflow has ended, and the annulment must reach it all the same
    const decided = 'leaderReview-HS-7.GL-000016';
    await stack.dispatch(
      new ExplainReview(
        { caseId: decided, explanation: 'Đã kiểm tra ca trực', by: 'GL-000016' } as never,
        context('GL-000016'),
        at('2026-12-31', '09:05'),
      ),
    );
    const decision = {
      caseId: decided,
      measure: 'criticism',
      reason: 'Chưa kiểm tra ca đêm',
      decisionNo: '41',
      decidedOn: '2026-12-31',
      by: 'GL-000005',
    };
    await stack.dispatch(new DecideReview(decision as never, context('GL-000005'), at('2026-12-31', '09:05')));
    await stack.settled();
    await stack.dispatch(
      new AnnulConclusion(
        {
          violation: 'HS-7',
          reason: 'Quyết định ban hành sai thẩm quyền',
          decisionNo: '1300/QĐ-CAT',
          annulledOn: '2026-12-31',
          by: 'GL-000005',
        } as never,
        context('GL-000005'),
        at('2026-12-31', '09:05'),
      ),
    );
    await stack.settled();
    await stack.goTo(at('2026-12-31', '09:10'));
    expect((await reviews()).filter(({ type }) => type === 'LeaderReviewCancelled')).toHaveLength(3);
    await recordHistory(stack.temporalAddress, 'leaderReview-HS-7.GL-000007', 'cancelled');
  });

  it('a case that cannot be read is parked and named, time goes on without it, and a poke takes it up again', async () => {
    const plan = {
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-31',
      opensOn: '2026-12-31',
      dueOn: '2027-01-06',
      windowEndsOn: '2027-01-22',
    };
    const schedule = (inspection: string) =>
      stack.dispatch(
        new ScheduleInspection(
          { inspection, ...plan, teamName: 'Đoàn số 2', leadPost: 'C07-P03.deputy', chairUnit: 'C07-P03' },
          context(),
          at('2026-12-31', '09:10'),
        ),
      );
    await schedule('KT3-31');
    await schedule('KT4-31');
    await stack.settled();
    const poison = await planted.unreadable(stack.pool, 'inspection-KT3-31');
    await stack.goTo(at('2027-01-06', '17:00'));
    expect((await clockState(stack.pool)).now).toBe(at('2027-01-06', '17:00'));
    expect(told(await stack.events('inspection-KT4-31'))).toContain(`${at('2027-01-06', '16:00')} NoticeDecided`);
    expect(await troubles(stack.pool)).toMatchObject([
      { caseId: 'inspection-KT3-31', parked: true, error: expect.stringContaining(poison) },
    ]);

    await planted.takeOut(stack.pool, 'inspection-KT3-31', poison);
    const { client, taskQueue } = stack.temporal;
    await poke(client, 'inspection-KT3-31', taskQueue);
    while ((await troubles(stack.pool)).length > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(told(await stack.events('inspection-KT3-31'))).toContain(`${at('2027-01-06', '16:00')} NoticeDecided`);
  });
});
