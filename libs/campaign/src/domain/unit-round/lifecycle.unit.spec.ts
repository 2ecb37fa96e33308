import { describe, expect, it } from '@jest/globals';
import { given } from '@vandong/testing/decider';
import {
  accept,
  at,
  briefed,
  deliver,
  facts,
  HEAD,
  minutes,
  recordPlan,
  refusal,
  review,
  Round,
  throughBriefing,
  throughImplementation,
  types,
} from './fixtures.spec.js';
import { unitRound } from './index.js';

describe('a unit walks through its round', () => {
  it('opens from its enrolment at the first command, enters the step, records, completes on the day of the act', () => {
    const round = new Round();
    const made = round.act(at('2026-01-21'), recordPlan);
    expect(types(made)).toEqual(['UnitRoundOpened', 'StepEntered plan', 'PlanRecorded', 'StepCompleted plan']);
    expect(made.map(({ occurredAt }) => occurredAt)).toEqual([
      at('2026-01-05'),
      at('2026-01-05'),
      at('2026-01-21'),
      at('2026-01-21'),
    ]);
    expect(round.state.steps[0]).toMatchObject({ status: 'done', completedOn: '2026-01-20', firstDueOn: '2026-01-30' });
  });

  it('has no round without an enrolment, and a look at nothing decides nothing', () => {
    const { enrolment: _, ...none } = facts(at('2026-01-21'));
    given(unitRound(none)).when(recordPlan).refuses('unitRound.notEnrolled');
    given(unitRound(none))
      .when({ kind: 'look', asked: ['plan'] })
      .thenNothing();
  });

  it('refuses a skipped step with the list of what comes first', () => {
    given(unitRound(facts(at('2026-02-03'))))
      .when(briefed)
      .refuses('unitRound.stepSkipped', ['step.notSettled']);
    const round = throughBriefing();
    const skipped = refusal(() => round.act(at('2026-06-20'), review));
    expect(skipped.unmet).toEqual([
      { code: 'step.notSettled', params: { step: 'implementation' } },
      { code: 'step.notSettled', params: { step: 'inspection' } },
    ]);
  });

  it('answers a person who says it is done with the list of unmet criteria', () => {
    given(unitRound(facts(at('2026-01-21'))))
      .when({ kind: 'completeStep', step: 'plan' })
      .refuses('unitRound.unmet', ['plan.basis', 'plan.sixClarities', 'plan.document']);
    const round = throughBriefing();
    round.act(at('2026-03-02'), deliver('T1'));
    const said = refusal(() => round.act(at('2026-03-03'), { kind: 'completeStep', step: 'implementation' }));
    expect(said.unmet).toEqual([{ code: 'implementation.tasks', params: { open: 2, total: 2 } }]);
  });

  it('runs implementation and inspection beside each other; the last accepted task completes the one', () => {
    const round = throughImplementation();
    expect(types(round.events).slice(-5)).toEqual([
      'TaskDelivered',
      'TaskAccepted',
      'TaskDelivered',
      'TaskAccepted',
      'StepCompleted implementation',
    ]);
    expect(round.state.steps.find(({ step }) => step === 'inspection')?.status).toBe('absent');
  });

  it('goes to its end: minutes by fact, review, nothing arose twice, closed when asked', () => {
    const round = throughImplementation({ inspections: [minutes] });
    round.act(at('2026-07-11'), review);
    round.act(at('2026-07-13'), { kind: 'confirmNothingArose', step: 'commendation', by: HEAD });
    round.act(at('2026-07-14'), { kind: 'confirmNothingArose', step: 'accountability', by: HEAD });
    expect(types(round.look(at('2026-07-15'), ['accountability']))).toEqual([]);
    const [closed] = round.look(at('2026-07-15'), ['close']);
    expect(closed).toEqual({ type: 'UnitRoundClosed', occurredAt: at('2026-07-14'), data: { outcome: 'completed' } });
    expect(refusal(() => round.act(at('2026-07-16'), accept('T1', '2026-07-16'))).code).toBe('unitRound.closed');
  });

  it('answers a repeated command with nothing', () => {
    const round = throughBriefing();
    expect(round.act(at('2026-02-04'), recordPlan)).toEqual([]);
    expect(round.act(at('2026-02-04'), briefed)).toEqual([]);
    round.act(at('2026-03-02'), deliver('T1'));
    expect(round.act(at('2026-03-05'), deliver('T1'))).toEqual([]);
  });
});

describe('bad input', () => {
  it('refuses a plan without basis, and keeps one without the six clarities as not yet enough', () => {
    given(unitRound(facts(at('2026-01-21'))))
      .when({ ...recordPlan, basis: [], documentNo: ' ' })
      .refuses('unitRound.planIncomplete', ['plan.basis', 'plan.document']);
    const round = new Round();
    expect(types(round.act(at('2026-01-21'), { ...recordPlan, sixClarities: false }))).not.toContain(
      'StepCompleted plan',
    );
  });

  it('refuses days in the future, unknown tasks, unowed documents and unexpected steps', () => {
    const fresh = given(unitRound(facts(at('2026-01-19'))));
    fresh.when(recordPlan).refuses('unitRound.dayInFuture');
    fresh
      .when({ kind: 'receiveAssignment', receivedOn: '2026-01-19', contactOfficer: HEAD })
      .refuses('unitRound.notOwed');
    fresh.when(accept('T9', '2026-01-19')).refuses('unitRound.taskUnknown');
    given(unitRound(facts(at('2026-06-01'), {}, 'team')))
      .when({ kind: 'completeStep', step: 'inspection' })
      .refuses('unitRound.stepNotExpected');
  });

  it('refuses to accept what was not delivered, and to touch what is settled', () => {
    const round = throughBriefing();
    expect(refusal(() => round.act(at('2026-03-02'), accept('T1', '2026-03-02'))).code).toBe(
      'unitRound.taskNotDelivered',
    );
    round.act(at('2026-03-02'), { kind: 'waiveTask', task: 'T1', reason: 'Không có cơ sở', by: HEAD });
    expect(refusal(() => round.act(at('2026-03-02'), deliver('T1'))).code).toBe('unitRound.taskSettled');
    expect(
      refusal(() => round.act(at('2026-03-02'), { kind: 'waiveTask', task: 'T2', reason: ' ', by: HEAD })).code,
    ).toBe('unitRound.reasonMissing');
    expect(refusal(() => round.act(at('2026-03-02'), { ...recordPlan, documentNo: '8' })).code).toBe(
      'unitRound.stepSettled',
    );
  });
});
