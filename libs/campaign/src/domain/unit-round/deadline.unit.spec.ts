import { describe, expect, it } from '@jest/globals';
import { calendar2026 } from '@vandong/testing/calendar';
import { at, DEPUTY, facts, HEAD, recordPlan, refusal, Round, types } from './fixtures.spec.js';
import { recordOf, unitRoundKey, type UnitRoundFacts } from './index.js';

const ask = {
  kind: 'requestExtension',
  request: 'X1',
  step: 'briefing',
  to: '2026-03-03',
  reason: 'Trực chiến đấu',
  by: HEAD,
} as const;
const grant = { kind: 'decideExtension', request: 'X1', granted: true, reason: 'Đồng ý', by: DEPUTY } as const;
const asked = (): Round => {
  const round = new Round();
  round.act(at('2026-02-10'), ask);
  return round;
};
const suspended: Partial<UnitRoundFacts> = {
  suspensions: [{ from: at('2026-01-26'), to: at('2026-02-02'), reason: 'Lũ quét', by: DEPUTY, resumedBy: DEPUTY }],
};

describe('extension', () => {
  it('is asked by the head, granted by the approver, and keeps the first deadline', () => {
    const round = asked();
    expect(types(round.act(at('2026-02-11'), grant))).toEqual([
      'ExtensionDecided briefing',
      'StepDeadlineMoved briefing',
    ]);
    expect(recordOf(round.state, 'briefing')).toMatchObject({ firstDueOn: '2026-02-13', dueOn: '2026-03-03' });
    expect(round.act(at('2026-02-12'), grant)).toEqual([]);
    expect(round.act(at('2026-02-12'), ask)).toEqual([]);
  });

  it('may be granted for another day, rolled off a day off, or refused with a reason', () => {
    const round = asked();
    round.act(at('2026-02-11'), { ...grant, to: '2026-02-15' });
    expect(recordOf(round.state, 'briefing')?.dueOn).toBe('2026-02-23');
    const no = asked();
    expect(refusal(() => no.act(at('2026-02-11'), { ...grant, granted: false, reason: '' })).code).toBe(
      'unitRound.reasonMissing',
    );
    expect(types(no.act(at('2026-02-11'), { ...grant, granted: false }))).toEqual(['ExtensionDecided briefing']);
    expect(recordOf(no.state, 'briefing')?.dueOn).toBe('2026-02-13');
    expect(refusal(() => no.act(at('2026-02-12'), grant)).code).toBe('unitRound.extensionDecided');
  });

  it.each([
    ['not the head', { ...ask, by: 'GL-000009' }, 'unitRound.notUnitHead'],
    ['no reason', { ...ask, reason: ' ' }, 'unitRound.reasonMissing'],
    ['not later', { ...ask, to: '2026-02-13' }, 'unitRound.notLater'],
    ['not owed', { ...ask, step: 'inspection' as const }, 'unitRound.stepNotExpected'],
  ])('is refused when asked by %s', (_, command, code) => {
    expect(refusal(() => new Round({}, 'team').act(at('2026-02-10'), command)).code).toBe(code);
  });

  it('waits for the earlier request, is unknown, is not for everyone to decide, and never decided by who asked', () => {
    expect(refusal(() => asked().act(at('2026-02-10'), { ...ask, request: 'X2' })).code).toBe(
      'unitRound.extensionPending',
    );
    expect(refusal(() => asked().act(at('2026-02-10'), { ...grant, request: 'X9' })).code).toBe(
      'unitRound.extensionUnknown',
    );
    expect(refusal(() => asked().act(at('2026-02-10'), { ...grant, by: 'GL-000003' })).code).toBe(
      'unitRound.notApprover',
    );
    const own = { approver: { post: 'C07.deputy', persons: [HEAD], notBeyond: {} } };
    expect(refusal(() => asked().act(at('2026-02-10'), { ...grant, by: HEAD }, own)).code).toBe('unitRound.ownRequest');
    const vacant = { approver: { post: 'C07.deputy', persons: [], notBeyond: {} } };
    expect(refusal(() => asked().act(at('2026-02-10'), grant, vacant)).code).toBe('unitRound.approverVacant');
  });

  it("never passes the superior's own deadline", () => {
    const limited = { approver: { post: 'PC07-31.head', persons: [DEPUTY], notBeyond: { briefing: '2026-02-27' } } };
    const beyond = refusal(() => asked().act(at('2026-02-11'), grant, limited));
    expect([beyond.code, beyond.params]).toEqual([
      'unitRound.beyondSuperior',
      { step: 'briefing', to: '2026-03-03', limit: '2026-02-27' },
    ]);
  });
});

describe('waiver', () => {
  it('settles a step with its reason, by the approver only, once', () => {
    const round = new Round();
    const waive = { kind: 'waiveStep', step: 'inspection', reason: 'Đơn vị mới', by: DEPUTY } as const;
    expect(refusal(() => round.act(at('2026-02-02'), { ...waive, by: HEAD })).code).toBe('unitRound.notApprover');
    expect(refusal(() => round.act(at('2026-02-02'), { ...waive, reason: '' })).code).toBe('unitRound.reasonMissing');
    expect(types(round.act(at('2026-02-02'), waive))).toContain('StepWaived inspection');
    expect(round.act(at('2026-02-03'), waive)).toEqual([]);
  });
});

describe('pause', () => {
  const pause = { kind: 'pauseUnit', reason: 'Đang chiến đấu', by: DEPUTY } as const;
  const resume = { kind: 'resumeUnit', by: DEPUTY } as const;

  it('moves every open deadline by the working days that passed, and sends no notice meanwhile', () => {
    const round = new Round();
    round.act(at('2026-01-28'), pause);
    expect(round.act(at('2026-01-28'), pause)).toEqual([]);
    expect(round.look(at('2026-02-09'))).toEqual([]);
    const moves = round.act(at('2026-02-10'), resume);
    expect(types(moves).filter((each) => each.startsWith('StepDeadlineMoved'))).toHaveLength(7);
    // nine working days from 28/01 to 10/02: plan 30/01 → 12/02
    expect(recordOf(round.state, 'plan')).toMatchObject({ firstDueOn: '2026-01-30', dueOn: '2026-02-12' });
    expect(round.act(at('2026-02-11'), resume)).toEqual([]);
  });

  it("a campaign's suspension that was taken back at its own instant ends, though it lasted no time", () => {
    const round = new Round();
    const begun = at('2026-01-26');
    expect(types(round.look(begun, [], { suspensions: [{ from: begun, reason: 'Nhầm', by: DEPUTY }] }))).toContain(
      'UnitPaused',
    );
    const over = { suspensions: [{ from: begun, to: begun, reason: 'Nhầm', by: DEPUTY, resumedBy: DEPUTY }] };
    expect(types(round.look(begun, [], over))).toEqual(['UnitResumed']);
    expect(round.state.pause).toBeUndefined();
    expect(round.look(begun, [], over)).toEqual([]);
  });

  it('pauses again for each suspension of one and the same instant, under a key of its own each time', () => {
    const round = new Round();
    const now = at('2026-01-26');
    const paused = { suspensions: [{ from: now, reason: 'Nhầm', by: DEPUTY }] };
    const over = { suspensions: [{ from: now, to: now, reason: 'Nhầm', by: DEPUTY, resumedBy: DEPUTY }] };
    const told = [paused, over, paused, over, paused].flatMap((facts) => round.look(now, [], facts));
    expect(types(told).slice(1)).toEqual(['UnitPaused', 'UnitResumed', 'UnitPaused', 'UnitResumed', 'UnitPaused']);
    expect(new Set(told.map(unitRoundKey)).size).toBe(told.length);
    expect(round.state.pause).toBeDefined();
    expect(round.look(now, [], paused)).toEqual([]);
    expect(types(round.look(at('2026-02-02'), [], suspended))[0]).toBe('UnitResumed');
    expect(recordOf(round.state, 'plan')?.dueOn).toBe('2026-02-06');
  });

  it('pauses again from the instant at which it was resumed, when that is when the next suspension begins', () => {
    const round = new Round();
    round.look(at('2026-02-02'), [], suspended);
    const next = { suspensions: [{ from: at('2026-01-26'), reason: 'Lũ quét', by: DEPUTY }] };
    expect(round.look(at('2026-02-02'), [], next)).toEqual([
      { type: 'UnitPaused', occurredAt: at('2026-02-02'), data: { cause: 'campaign', reason: 'Lũ quét', by: DEPUTY } },
    ]);
    expect(round.look(at('2026-02-03'), [], next)).toEqual([]);
  });

  it("a campaign's suspension is seen by the look, also long after it ended, at its own instants", () => {
    const late = new Round(suspended);
    const made = late.look(at('2026-02-03'));
    expect(types(made).slice(0, 3)).toEqual(['UnitRoundOpened', 'UnitPaused', 'UnitResumed']);
    expect(made.slice(1, 3).map(({ occurredAt }) => occurredAt)).toEqual([at('2026-01-26'), at('2026-02-02')]);
    expect(recordOf(late.state, 'plan')?.dueOn).toBe('2026-02-06');
  });

  it('lasts until the last of its causes ends, and counts the whole time once', () => {
    const round = new Round();
    const running = { suspensions: [{ from: at('2026-01-26'), reason: 'Lũ quét', by: DEPUTY }] };
    round.look(at('2026-01-27'), [], running);
    round.act(at('2026-01-28'), pause, running);
    expect(types(round.look(at('2026-02-03'), [], suspended))).toEqual(['UnitResumed']);
    round.act(at('2026-02-04'), resume, suspended);
    // 26/01 to 04/02: seven working days
    expect(recordOf(round.state, 'plan')?.dueOn).toBe('2026-02-10');
  });
});

describe('calendar', () => {
  it('moves open deadlines only, by an event, and back when the day is taken back', () => {
    const round = new Round();
    round.act(at('2026-01-21'), recordPlan);
    const off = {
      calendar: { ...calendar2026, off: { ...calendar2026.off, '2026-01-30': 'Nghỉ', '2026-02-13': 'Nghỉ' } },
      calendarChangedAt: at('2026-01-25'),
    };
    expect(round.look(at('2026-01-26'), [], off)).toEqual([
      {
        type: 'StepDeadlineMoved',
        occurredAt: at('2026-01-25'),
        data: { step: 'briefing', from: '2026-02-13', to: '2026-02-23', cause: 'calendar' },
      },
    ]);
    expect(round.look(at('2026-01-26'), [], off)).toEqual([]);
    const back = { calendar: calendar2026, calendarChangedAt: at('2026-01-27') };
    round.look(at('2026-01-28'), [], back);
    expect(recordOf(round.state, 'briefing')?.dueOn).toBe('2026-02-13');
    expect(recordOf(round.state, 'plan')).toMatchObject({
      dueOn: facts(at('2026-01-21')).enrolment?.opening.steps[0]?.dueOn,
      status: 'done',
    });
  });
});
