import { describe, expect, it } from '@jest/globals';
import {
  at,
  briefed,
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
import { nextDueOf, recordOf, unitRoundKey, type CaseFact, type InspectionFact } from './index.js';

const scheduled: InspectionFact = {
  inspection: 'I1',
  status: 'scheduled',
  dueOn: '2026-06-10',
  windowEndsOn: '2026-06-26',
  dueSince: at('2026-05-04'),
};

describe('entry', () => {
  it('opens and enters what is asked at the instant that allowed it; the same look again decides nothing', () => {
    const round = new Round();
    expect(
      round.look(at('2026-01-12'), ['plan', 'briefing']).map(({ type, occurredAt }) => [type, occurredAt]),
    ).toEqual([
      ['UnitRoundOpened', at('2026-01-05')],
      ['StepEntered', at('2026-01-05')],
    ]);
    expect(round.look(at('2026-01-12'), ['plan', 'briefing'])).toEqual([]);
    round.act(at('2026-01-21'), recordPlan);
    expect(round.look(at('2026-01-23'), ['briefing'])).toEqual([
      { type: 'StepEntered', occurredAt: at('2026-01-21'), data: { step: 'briefing' } },
    ]);
  });

  it('waits for the day on which an inspection window opens, and says so', () => {
    const round = throughBriefing();
    const wish = { asked: ['inspection'], reminds: true };
    expect(types(round.look(at('2026-05-17'), wish.asked))).toEqual([]);
    expect(nextDueOf(round.state, facts(at('2026-05-17')), wish)).toBe(at('2026-05-18', '00:00'));
    expect(round.look(at('2026-05-18', '00:00'), wish.asked)[0]).toMatchObject({
      type: 'StepEntered',
      occurredAt: at('2026-05-18', '00:00'),
    });
  });

  it('adds tasks that were assigned after the opening, until implementation is settled', () => {
    const late = {
      tasks: [...facts(at('2026-03-01')).tasks, { task: 'T3', dueOn: '2026-06-30', at: at('2026-03-01') }],
    };
    expect(types(throughBriefing().look(at('2026-03-02'), [], late))).toEqual(['TaskAdded']);
    expect(throughImplementation().look(at('2026-03-05'), [], late)).toEqual([]);
  });

  it('completes at once what was carried over', () => {
    const round = new Round();
    const { enrolment } = facts(at('2026-01-12'));
    if (!enrolment) throw new Error('no enrolment');
    const steps = enrolment.opening.steps.map((each) =>
      each.step === 'plan' ? { ...each, carriedOver: 'plan' as const } : each,
    );
    const made = round.look(at('2026-01-12'), [], {
      enrolment: { ...enrolment, opening: { ...enrolment.opening, steps } },
    });
    expect(types(made)).toEqual(['UnitRoundOpened', 'StepEntered plan', 'StepCompleted plan']);
  });
});

describe('chasing', () => {
  it('reminds the unit on the due day, the day after, and drafts a reminder on the third', () => {
    const round = new Round();
    round.look(at('2026-01-12'), ['plan']);
    expect(nextDueOf(round.state, facts(at('2026-01-12')), { asked: [], reminds: true })).toBe(
      at('2026-01-30', '16:00'),
    );
    expect(round.look(at('2026-02-04')).map(({ type, occurredAt }) => [type, occurredAt])).toEqual([
      ['NoticeDecided', at('2026-01-30', '16:00')],
      ['NoticeDecided', at('2026-02-02', '07:30')],
      ['FormalReminderDrafted', at('2026-02-04', '08:00')],
    ]);
    expect(types(round.act(at('2026-02-05'), { ...recordPlan, issuedOn: '2026-02-05' }))).toEqual([
      'PlanRecorded',
      'StepCompleted plan',
      'FormalReminderWithdrawn plan',
    ]);
    expect(types(round.look(at('2026-02-12')))).toEqual([]);
  });

  it('one late look decides what punctual ones would have', () => {
    const days = ['2026-01-12', '2026-01-30', '2026-02-02', '2026-02-05', '2026-02-16', '2026-03-02'];
    const paused = { suspensions: [{ from: at('2026-02-03'), to: at('2026-02-10'), reason: 'Lũ quét', by: HEAD }] };
    const punctual = new Round(paused);
    for (const day of days) punctual.look(at(day, '23:00'), ['plan']);
    const late = new Round(paused);
    late.look(at('2026-03-02', '23:00'), ['plan']);
    expect(late.events).toEqual(punctual.events);
    expect(types(late.events)).toContain('FormalReminderDrafted plan');
  });

  it('never chases the inspected unit, and step 6 only once its own word alone is missing', () => {
    const round = throughImplementation({ inspections: [minutes] });
    round.act(at('2026-07-11'), review);
    const open: CaseFact = { id: 'P1', openedAt: at('2026-07-01') };
    const cases = { proposals: [open], reviews: [] };
    expect(types(round.look(at('2026-07-27'), ['commendation', 'accountability'], cases))).toEqual([
      'StepEntered commendation',
      'StepEntered accountability',
      'NoticeDecided accountability',
      'NoticeDecided accountability',
    ]);
    expect(types(round.events).filter((each) => each.endsWith('inspection') && each.startsWith('Notice'))).toEqual([]);
  });

  it('chases for step 7 whoever has not confirmed, whatever the reviews, and nobody who has', () => {
    const told = (reviews: readonly CaseFact[], confirms: boolean) => {
      const round = throughImplementation({ inspections: [minutes] });
      round.act(at('2026-07-11'), review);
      round.look(at('2026-07-12'), ['accountability'], { reviews });
      if (confirms)
        round.act(at('2026-07-13'), { kind: 'confirmNothingArose', step: 'accountability', by: HEAD }, { reviews });
      return types(round.look(at('2026-08-20'), [], { reviews })).filter(
        (each) => each.endsWith('accountability') && !each.startsWith('Step'),
      );
    };
    const open: CaseFact = { id: 'R1', openedAt: at('2026-06-01') };
    expect(told([open], false)).toContain('FormalReminderDrafted accountability');
    expect(told([open], false)).toEqual(told([], false));
    expect([told([open], true), told([], true)]).toEqual([[], []]);
  });

  it('withdraws the draft of a unit that confirms late, though a review keeps its step open', () => {
    const reviews: readonly CaseFact[] = [{ id: 'R1', openedAt: at('2026-06-01') }];
    const round = throughImplementation({ inspections: [minutes] });
    round.act(at('2026-07-11'), review);
    round.look(at('2026-08-20'), ['commendation', 'accountability'], { reviews });
    const made = round.act(
      at('2026-08-21'),
      { kind: 'confirmNothingArose', step: 'accountability', by: HEAD },
      { reviews },
    );
    expect(types(made)).toEqual(['NothingArose accountability', 'FormalReminderWithdrawn accountability']);
  });

  it('gives every event of a look a key of its own', () => {
    const round = new Round();
    round.look(at('2026-03-02'), ['plan']);
    const keys = round.events.map(unitRoundKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('inspection by facts', () => {
  it("takes the inspection's own date, is completed by its minutes on the day it was conducted", () => {
    const round = throughBriefing();
    expect(round.look(at('2026-05-20'), ['inspection'], { inspections: [scheduled] }).at(-1)).toMatchObject({
      type: 'StepEntered',
    });
    expect(recordOf(round.state, 'inspection')).toMatchObject({ firstDueOn: '2026-06-26', dueOn: '2026-06-10' });
    const done = round.look(at('2026-06-12'), ['inspection'], { inspections: [minutes] });
    expect(done).toEqual([
      { type: 'StepCompleted', occurredAt: at('2026-06-11'), data: { step: 'inspection', completedOn: '2026-06-10' } },
    ]);
  });

  it('an unannounced visit moves nothing until there are minutes, then its window counts', () => {
    const hidden: InspectionFact = { ...scheduled, dueOn: '2026-07-03', windowEndsOn: '2026-07-03', unannounced: true };
    const round = throughBriefing();
    const unseen = throughBriefing();
    expect(round.look(at('2026-05-20'), ['inspection'], { inspections: [hidden] })).toEqual(
      unseen.look(at('2026-05-20'), ['inspection']),
    );
    const recorded: InspectionFact = {
      ...hidden,
      status: 'recorded',
      settledAt: at('2026-06-30'),
      conductedOn: '2026-06-29',
    };
    expect(
      round.look(at('2026-06-30'), [], { inspections: [recorded] }).map(({ type, occurredAt }) => [type, occurredAt]),
    ).toEqual([
      ['StepDeadlineMoved', at('2026-06-30')],
      ['StepCompleted', at('2026-06-30')],
    ]);
  });

  it('is missed when its inspections are, or when none was scheduled by the end of the window', () => {
    const missed: InspectionFact = { ...scheduled, status: 'missed', settledAt: at('2026-06-27', '00:00') };
    expect(types(throughBriefing().look(at('2026-06-27'), [], { inspections: [missed] }))).toEqual([
      'StepDeadlineMoved inspection',
      'StepMissed inspection',
    ]);
    expect(types(throughBriefing().look(at('2026-06-26', '23:59')))).toEqual([]);
    expect(throughBriefing().look(at('2026-06-27'))[0]).toMatchObject({
      type: 'StepMissed',
      occurredAt: at('2026-06-27', '00:00'),
    });
    expect(types(throughBriefing().look(at('2026-06-27'), [], { inspections: [scheduled] }))).not.toContain(
      'StepMissed inspection',
    );
  });
});

describe('the end', () => {
  const reviewed = () => {
    const round = throughImplementation({ inspections: [minutes] });
    round.act(at('2026-07-11'), review);
    return round;
  };

  it('waits for open cases and is completed by the last that closes', () => {
    const closed: CaseFact = { id: 'R1', openedAt: at('2026-06-01'), closedAt: at('2026-07-14') };
    const made = reviewed().look(at('2026-07-20'), ['accountability'], { reviews: [closed] });
    expect(made.map(({ type, occurredAt }) => [type, occurredAt])).toEqual([
      ['StepEntered', at('2026-07-11')],
      ['StepCompleted', at('2026-07-14')],
    ]);
    const proposals: readonly CaseFact[] = [{ id: 'P1', openedAt: at('2026-06-01') }];
    const open = refusal(() =>
      reviewed().act(at('2026-07-13'), { kind: 'confirmNothingArose', step: 'commendation', by: HEAD }, { proposals }),
    );
    expect([open.code, open.unmet]).toEqual([
      'unitRound.casesOpen',
      [{ code: 'commendation.settled', params: { open: 1, total: 1 } }],
    ]);
  });

  describe.each<[string, readonly CaseFact[]]>([
    ['no review', []],
    ['an open review', [{ id: 'R1', openedAt: at('2026-06-01') }]],
    ['a review that settled the step', [{ id: 'R1', openedAt: at('2026-06-01'), closedAt: at('2026-07-12') }]],
  ])('step 7 answers with %s as with any other', (_, reviews) => {
    const round = () => {
      const made = reviewed();
      made.look(at('2026-07-12'), ['accountability'], { reviews });
      return made;
    };
    const step = 'accountability' as const;
    const answerTo = (command: Parameters<Round['act']>[1]) => {
      const { code, params, unmet } = refusal(() => round().act(at('2026-07-13'), command, { reviews }));
      return { code, params, unmet };
    };
    it('takes the unit’s own statement', () => {
      expect(
        types(round().act(at('2026-07-13'), { kind: 'confirmNothingArose', step, by: HEAD }, { reviews })),
      ).toContain('NothingArose accountability');
    });
    it('completion, extension and waiver get one fixed sentence', () => {
      const fixed = { code: 'unitRound.ownStatementOnly', params: { step }, unmet: [] };
      expect(answerTo({ kind: 'completeStep', step })).toEqual(fixed);
      expect(
        answerTo({ kind: 'requestExtension', step, request: 'X', to: '2026-12-31', reason: 'r', by: HEAD }),
      ).toEqual(fixed);
      expect(answerTo({ kind: 'waiveStep', step, reason: 'r', by: HEAD })).toEqual(fixed);
    });
  });
  it('waits for the open review though the unit has confirmed', () => {
    const round = reviewed();
    const made = round.act(
      at('2026-07-13'),
      { kind: 'confirmNothingArose', step: 'accountability', by: HEAD },
      { reviews: [{ id: 'R1', openedAt: at('2026-06-01') }] },
    );
    expect(types(made)).not.toContain('StepCompleted accountability');
  });

  it('refuses a review with loose conclusions, each named', () => {
    const round = throughImplementation({ inspections: [minutes] });
    const loose = { ...review, conclusions: [{ task: 'K1', title: 'Tiếp dân', owner: ' ', dueOn: '2026-07-01' }] };
    expect(refusal(() => round.act(at('2026-07-11'), loose)).unmet.map(({ code }) => code)).toEqual([
      'conclusion.owner',
      'conclusion.dueOn',
    ]);
  });

  it('closes a withdrawn unit by itself, with its drafts', () => {
    const round = new Round();
    round.look(at('2026-02-04'), ['plan']);
    const made = round.look(at('2026-02-06'), [], { withdrawnAt: at('2026-02-05') });
    expect(types(made)).toEqual(['UnitRoundClosed', 'FormalReminderWithdrawn plan']);
    expect(made[0]).toMatchObject({ occurredAt: at('2026-02-05'), data: { outcome: 'withdrawn' } });
    expect(round.look(at('2026-03-06'), ['close'], { withdrawnAt: at('2026-02-05') })).toEqual([]);
    expect(refusal(() => round.act(at('2026-03-06'), briefed, { withdrawnAt: at('2026-02-05') })).code).toBe(
      'unitRound.closed',
    );
  });
});
