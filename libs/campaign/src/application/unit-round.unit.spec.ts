import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { commendationEvents } from '@vandong/commendation/domain/events';
import { leaderReviewEvents } from '@vandong/conduct/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import { Refusal, type EventStore } from '@vandong/kernel';
import { allOrganisationEvents } from '@vandong/organisation/domain/events';
import { unitRoundStream } from '../domain/index.js';
import { at, context, DEPUTY, harness, OFFICE_HEAD, TEAM_HEAD, type Harness } from './fixtures.spec.js';
import {
  AcceptTask,
  ConfirmNothingArose,
  DecideExtension,
  DeliverTask,
  EnrolUnits,
  LookAtCampaign,
  LookAtUnitRound,
  RecordBriefing,
  RecordPlan,
  RecordReview,
  ReceiveAssignment,
  RequestExtension,
  ResumeCampaign,
  SuspendCampaign,
  WaiveStep,
  WithdrawUnit,
} from './index.js';
import { campaign, setUp } from './set-up.spec.js';

const office = { campaign, round: 1, unit: 'PC07-31' };
const team = { campaign, round: 1, unit: 'PC07-31-KV02' };
const plan = { documentNo: '07/KH', issuedOn: '2026-01-28', basis: ['15/KH'], sixClarities: true };
const everything = [
  'plan',
  'briefing',
  'implementation',
  'inspection',
  'review',
  'commendation',
  'accountability',
  'close',
];

let app: Harness;
const look = (ref: typeof office, day: string, asked: readonly string[] = everything) =>
  app.get(LookAtUnitRound).look(unitRoundStream(ref), asked, at(day, '18:00'));
const typesOf = async (ref: typeof office) =>
  (await app.store.readStream(unitRoundStream(ref))).map(({ type }) => type);
const refusalOf = async (sent: Promise<unknown>): Promise<Refusal> =>
  sent.then(
    () => Promise.reject(new Error('not refused')),
    (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error)),
  );

beforeEach(async () => {
  app = await harness();
  await setUp(app);
});

/** The office goes through its round, its inspection and an award beside it. */
async function walkThrough(): Promise<void> {
  await app.send(new RecordPlan({ ...office, ...plan }, context(), at('2026-01-29')));
  await app.send(
    new RecordBriefing(
      { ...office, session: 'S1', heldOn: '2026-02-03', outlineVersion: 1, present: 40, absentees: [] },
      context(),
      at('2026-02-04'),
    ),
  );
  await app.send(
    new DeliverTask({ ...office, task: 'T1', deliverable: 'Báo cáo', by: OFFICE_HEAD }, context(), at('2026-03-02')),
  );
  await app.send(new AcceptTask({ ...office, task: 'T1', on: '2026-03-03', by: DEPUTY }, context(), at('2026-03-03')));
  await app.put('inspection-I1', inspectionEvents, [
    {
      type: 'InspectionScheduled',
      occurredAt: at('2026-05-04'),
      data: {
        inspection: 'I1',
        ...office,
        opensOn: '2026-05-18',
        dueOn: '2026-06-10',
        windowEndsOn: '2026-06-26',
        teamName: 'Đoàn 1',
        leadPost: 'C07.deputy-standing',
        chairUnit: 'C07',
      },
    },
    {
      type: 'InspectionRecorded',
      occurredAt: at('2026-06-11'),
      data: { conductedOn: '2026-06-10', result: 'good', minutesNo: '3/BB', findingCount: 0 },
    },
  ]);
  await app.send(
    new RecordReview(
      { ...office, documentNo: '12/TB', heldOn: '2026-07-10', conclusions: [] },
      context(),
      at('2026-07-11'),
    ),
  );
}

describe("a unit's round as a case", () => {
  it('opens by its first look, names all seven steps and close, and when to look next', async () => {
    const seen = await look(office, '2026-01-13', ['plan']);
    expect(seen).toEqual({
      steps: {
        plan: 'entered',
        briefing: 'absent',
        implementation: 'absent',
        inspection: 'absent',
        review: 'absent',
        commendation: 'absent',
        accountability: 'absent',
        close: 'absent',
      },
      closed: false,
      nextDue: at('2026-01-30', '16:00'),
    });
    expect((await look(team, '2026-01-13', ['plan'])).steps.inspection).toBe('notExpected');
    await look(office, '2026-01-13', ['plan']);
    expect(await typesOf(office)).toEqual(['UnitRoundOpened', 'StepEntered']);
  });

  it('without a cause is closed, and so is anything that is no round', async () => {
    const nothing = { steps: {}, closed: true };
    expect(await look({ ...office, unit: 'PC07-99' }, '2026-01-13')).toEqual(nothing);
    expect(await app.get(LookAtUnitRound).look('unitRound-odd', [], at('2026-01-13'))).toEqual(nothing);
  });

  it('tells its own head, and writes to the provincial police across guidance', async () => {
    await look(office, '2026-02-05');
    const stored = await app.store.readStream(unitRoundStream(office));
    const told = stored
      .filter(({ type }) => type === 'NoticeDecided')
      .map(({ payload }) => JSON.parse(payload) as Record<string, unknown>);
    expect(told.map(({ rung, post, person }) => [rung, post, person])).toEqual([
      [0, 'PC07-31.head', OFFICE_HEAD],
      [1, 'PC07-31.head', OFFICE_HEAD],
    ]);
    const draft = stored.find(({ type }) => type === 'FormalReminderDrafted');
    expect(JSON.parse(draft?.payload ?? '{}')).toMatchObject({
      form: 'officialLetter',
      counts: false,
      addresseePost: 'CAT-31.head',
      signerPost: 'C07.deputy-standing',
    });
    expect(draft?.metadata).toMatchObject({ actor: 'system:unitRound', basis: (draft?.position ?? 0) - stored.length });
  });

  it('goes to its end through commands, inspections and awards of other contexts; then its campaign may close', async () => {
    await walkThrough();
    await app.put('commendation-P1', commendationEvents, [
      {
        type: 'CommendationProposed',
        occurredAt: at('2026-06-01'),
        data: {
          proposal: 'P1',
          ...office,
          subject: { kind: 'unit', id: office.unit },
          kind: 'thematic',
          form: 'GK',
          achievement: 'Thành tích',
          deedOn: '2026-05-01',
          achievementKey: 'A1',
          decideBy: '2026-07-30',
          by: OFFICE_HEAD,
        },
      },
    ]);
    await app.put('leaderReview-V1.L1', leaderReviewEvents, [
      {
        type: 'LeaderReviewOpened',
        occurredAt: at('2026-06-01'),
        data: {
          review: 'R1',
          violation: 'V1',
          leader: 'L1',
          post: 'PC07-31.head',
          ...office,
          competentPost: 'CAT-31.head',
          explainBy: '2026-06-08',
          decideBy: '2026-07-01',
        },
      },
      { type: 'LeaderReviewCancelled', occurredAt: at('2026-06-20'), data: { cause: 'V1' } },
    ]);
    const seen = await look(office, '2026-07-13');
    expect(seen.steps).toMatchObject({
      inspection: 'done',
      review: 'done',
      commendation: 'entered',
      accountability: 'done',
      close: 'absent',
    });
    await app.put('commendation-P1', commendationEvents, [
      {
        type: 'CommendationRejected',
        occurredAt: at('2026-07-14'),
        data: { reason: 'Chưa đủ', decidedOn: '2026-07-14', by: DEPUTY },
      },
    ]);
    expect(await look(office, '2026-07-15')).toMatchObject({
      closed: true,
      steps: { commendation: 'done', close: 'done' },
    });

    const campaignCase = app.get(LookAtCampaign);
    const closing = () => campaignCase.look('campaign-CVD', ['rounds', 'close'], at('2026-08-01'));
    expect(await closing()).toEqual({ steps: { rounds: 'entered', close: 'absent' }, closed: false });
    await app.send(
      new WithdrawUnit({ ...team, reason: 'Sáp nhập', successor: 'PC07-31' }, context(), at('2026-07-20')),
    );
    expect(await look(team, '2026-07-21', [])).toMatchObject({ closed: true });
    expect((await closing()).steps.rounds).toBe('entered');
    expect((await app.store.readStream('campaign-CVD')).at(-1)?.type).toBe('RoundClosed');
  });

  it('carries plan and briefing over to the second round, but owes what the first never did', async () => {
    await walkThrough();
    const units = [office.unit, team.unit].map((unit) => ({
      unit,
      profile: unit === office.unit ? 'office' : 'team',
      strength: 40,
      group: '31',
    }));
    await app.send(new EnrolUnits({ campaign, round: 2, units }, context(), at('2026-07-27')));
    expect((await look({ ...office, round: 2 }, '2026-07-27', ['plan'])).steps).toMatchObject({
      plan: 'done',
      briefing: 'done',
    });
    expect((await look({ ...team, round: 2 }, '2026-07-27', ['plan'])).steps).toMatchObject({
      plan: 'entered',
      briefing: 'absent',
    });
  });
});

describe('facts from elsewhere', () => {
  it('a subtree that stands still pauses the team below it, not its superior’s superior', async () => {
    await app.send(
      new SuspendCampaign({ campaign, subtree: 'PC07-31', reason: 'Bão', by: DEPUTY }, context(), at('2026-01-19')),
    );
    await look(team, '2026-01-20');
    await app.send(new ResumeCampaign({ campaign, subtree: 'PC07-31', by: DEPUTY }, context(), at('2026-01-26')));
    await look(team, '2026-01-27');
    expect(await typesOf(team)).toEqual(expect.arrayContaining(['UnitPaused', 'UnitResumed', 'StepDeadlineMoved']));
  });

  it("a team's extension is its office head's to grant, within the office's own deadline", async () => {
    await look(office, '2026-01-13', ['plan']);
    const ask = (request: string, to: string) =>
      app.send(
        new RequestExtension(
          { ...team, request, step: 'briefing', to, reason: 'Trực', by: TEAM_HEAD },
          context(),
          at('2026-02-02'),
        ),
      );
    const grant = (by: string) =>
      app.send(
        new DecideExtension(
          { ...team, request: 'X1', granted: true, reason: 'Đồng ý', by },
          context(),
          at('2026-02-03'),
        ),
      );
    await ask('X1', '2026-02-25');
    expect((await refusalOf(grant(DEPUTY))).code).toBe('unitRound.notApprover');
    expect((await refusalOf(grant(OFFICE_HEAD))).params).toMatchObject({ step: 'briefing', limit: '2026-02-13' });
  });

  it("an office's extension is the standing deputy's to grant", async () => {
    await app.send(
      new RequestExtension(
        { ...office, request: 'X1', step: 'briefing', to: '2026-02-25', reason: 'Trực', by: OFFICE_HEAD },
        context(),
        at('2026-02-02'),
      ),
    );
    const granted = await app.send(
      new DecideExtension(
        { ...office, request: 'X1', granted: true, reason: 'Đồng ý', by: DEPUTY },
        context(),
        at('2026-02-03'),
      ),
    );
    expect(granted.events.map(({ type }) => type)).toEqual(['ExtensionDecided', 'StepDeadlineMoved']);
  });
});

describe('commands', () => {
  it('decide again on the facts of now when somebody was faster', async () => {
    await look(office, '2026-01-13', ['plan']);
    const append: EventStore['append'] = app.store.append.bind(app.store);
    // the deputy loses the seat's post while his command is on its way, and a look writes to the same round
    jest.spyOn(app.store, 'append').mockImplementationOnce(async (...given) => {
      const post = { unit: 'C07', post: 'C07.deputy-standing' };
      await app.put('unit-C07', allOrganisationEvents, [
        { type: 'PostLeft', occurredAt: at('2026-02-02'), data: { ...post, officer: DEPUTY, on: '2026-02-02' } },
        {
          type: 'PostTaken',
          occurredAt: at('2026-02-02'),
          data: { ...post, officer: 'GL-000004', mode: 'appointed', from: '2026-02-02' },
        },
      ]);
      await look(office, '2026-02-02');
      return append(...given);
    });
    const waiver = new WaiveStep(
      { ...office, step: 'plan', reason: 'Không phải lập', by: DEPUTY },
      context(),
      at('2026-02-02', '19:00'),
    );
    expect(await refusalOf(app.send(waiver))).toMatchObject({ code: 'unitRound.notApprover', params: { by: DEPUTY } });
    expect(await typesOf(office)).not.toContain('StepWaived');
  });

  it('leave what the system owed to its name, told once, whether a look or a person came first', async () => {
    await app.send(new RecordPlan({ ...office, ...plan }, context('the plan'), at('2026-01-29')));
    await look(office, '2026-01-29');
    const told = (await app.store.readStream(unitRoundStream(office))).map(({ type, metadata }) => [
      type,
      metadata.actor,
    ]);
    expect(told).toEqual([
      ['UnitRoundOpened', 'system:unitRound'],
      ['StepEntered', 'system:unitRound'],
      ['PlanRecorded', 'person:GL-000003'],
      ['StepCompleted', 'person:GL-000003'],
      ['StepEntered', 'system:unitRound'],
    ]);
  });

  it('answer the same key with the first result an hour later, and refuse it with another body', async () => {
    const first = await app.send(new RecordPlan({ ...office, ...plan }, context('once'), at('2026-01-29')));
    const again = await app.send(new RecordPlan({ ...office, ...plan }, context('once'), at('2026-01-29', '10:00')));
    expect([again.repeated, again.position]).toEqual([true, first.position]);
    expect(
      (
        await refusalOf(
          app.send(new RecordPlan({ ...office, ...plan, documentNo: '8' }, context('once'), at('2026-01-29'))),
        )
      ).code,
    ).toBe('command.keyReused');
  });

  it('refuse units that are not there, and write nothing', async () => {
    const units = [{ unit: 'PC07-99', profile: 'office', strength: 1, group: '99' }];
    const head = await app.store.head();
    expect(
      (await refusalOf(app.send(new EnrolUnits({ campaign, round: 1, units }, context(), at('2026-01-13'))))).unmet,
    ).toEqual([{ code: 'unit.notOpen', params: { unit: 'PC07-99', profile: 'office' } }]);
    expect(
      (
        await refusalOf(
          app.send(
            new ConfirmNothingArose({ ...office, step: 'commendation', by: OFFICE_HEAD }, context(), at('2026-01-13')),
          ),
        )
      ).code,
    ).toBe('unitRound.stepSkipped');
    expect(
      (
        await refusalOf(
          app.send(
            new ReceiveAssignment(
              { ...office, receivedOn: '2026-01-13', contactOfficer: OFFICE_HEAD },
              context(),
              at('2026-01-13'),
            ),
          ),
        )
      ).code,
    ).toBe('unitRound.notOwed');
    expect(await app.store.head()).toBe(head);
  });
});
