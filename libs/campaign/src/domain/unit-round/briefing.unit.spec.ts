import { describe, expect, it } from '@jest/globals';
import {
  at,
  briefed,
  facts,
  minutes,
  recordPlan,
  refusal,
  review,
  Round,
  throughBriefing,
  throughImplementation,
  types,
} from './fixtures.spec.js';
import { coverage, covered, unmetOf, type RecordBriefing, type UnitRoundState } from './index.js';

const withPlan = (): Round => {
  const round = new Round();
  round.act(at('2026-01-21'), recordPlan);
  return round;
};
const session = (change: Partial<RecordBriefing>): RecordBriefing => ({ ...briefed, ...change });
const missing = (state: UnitRoundState) => {
  const record = state.steps.find(({ step }) => step === 'briefing');
  return record ? unmetOf(state, record, facts(at('2026-02-03'))) : [];
};

describe('briefing', () => {
  it('is done with 90 % covered and every absentee on a dated make-up list', () => {
    const round = withPlan();
    expect(types(round.act(at('2026-02-03'), briefed))).toEqual([
      'StepEntered briefing',
      'BriefingHeld',
      'StepCompleted briefing',
    ]);
    expect(round.state.absentees.map(({ name, makeUpOn }) => [name, makeUpOn])).toEqual([
      ['A', '2026-02-06'],
      ['B', '2026-02-06'],
      ['C', '2026-02-06'],
    ]);
    expect(coverage(round.state)).toBe(92);
  });

  it('is not done at 89.9 %, with an undated list, or with people nobody accounts for', () => {
    const low = withPlan();
    low.act(at('2026-02-03'), session({ present: 35, absentees: ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name })) }));
    expect(missing(low.state)).toEqual([
      { code: 'briefing.coverage', params: { coverage: 87, target: 90, outlineVersion: 1 } },
    ]);
    const undated = withPlan();
    const { makeUpOn: _, ...noDay } = briefed;
    undated.act(at('2026-02-03'), noDay);
    expect(missing(undated.state)).toEqual([{ code: 'briefing.makeUpList', params: { undated: 3, unlisted: 0 } }]);
    const unlisted = withPlan();
    unlisted.act(at('2026-02-03'), session({ absentees: [] }));
    expect(missing(unlisted.state)).toEqual([{ code: 'briefing.makeUpList', params: { undated: 0, unlisted: 3 } }]);
  });

  it('a planned make-up session dates the list, and that may be all that was missing', () => {
    const round = withPlan();
    const { makeUpOn: _, ...noDay } = briefed;
    round.act(at('2026-02-03'), noDay);
    const planned = {
      kind: 'planBriefing',
      session: 'S2',
      on: '2026-02-05',
      time: '08:00',
      outlineVersion: 1,
      makeUp: true,
    } as const;
    expect(types(round.act(at('2026-02-04'), planned))).toEqual(['BriefingPlanned', 'StepCompleted briefing']);
    expect(round.act(at('2026-02-04'), planned)).toEqual([]);
    expect(refusal(() => round.act(at('2026-02-04'), { ...planned, session: 'S3', on: '2026-02-01' })).code).toBe(
      'unitRound.dayInPast',
    );
  });

  it('a session planned for the make-up list is held for it, and may be recorded again', () => {
    const round = throughBriefing();
    round.act(at('2026-02-04'), {
      kind: 'planBriefing',
      session: 'S2',
      on: '2026-02-06',
      time: '08:00',
      outlineVersion: 1,
      makeUp: true,
    });
    const held = session({
      session: 'S2',
      heldOn: '2026-02-06',
      present: 2,
      absentees: [{ name: 'C' }],
      makeUpOn: '2026-02-10',
    });
    expect(round.act(at('2026-02-07'), held)).toMatchObject([{ type: 'BriefingHeld', data: { makeUp: true } }]);
    expect(round.state.absentees).toEqual([{ name: 'C', makeUpOn: '2026-02-10' }]);
    expect(round.act(at('2026-02-07'), held)).toEqual([]);
  });

  it('works the make-up list off after the step is done: who is not named absent again was there', () => {
    const round = throughBriefing();
    round.act(
      at('2026-02-07'),
      session({
        session: 'S2',
        heldOn: '2026-02-06',
        present: 2,
        absentees: [{ name: 'C' }],
        makeUpOn: '2026-02-10',
        makeUp: true,
      }),
    );
    expect(round.state.absentees).toEqual([{ name: 'C', makeUpOn: '2026-02-10' }]);
    expect(covered(round.state)).toBe(39);
  });

  it('refuses an acknowledgement for an old outline version, and any before the outline is published', () => {
    const round = withPlan();
    const outlines = [...facts(at('2026-01-21')).outlines, { version: 2, at: at('2026-02-01') }];
    const old = refusal(() => round.act(at('2026-02-03'), briefed, { outlines }));
    expect([old.code, old.params]).toEqual(['unitRound.outlineVersion', { given: 1, current: 2 }]);
    const none = new Round({ outlines: [] });
    none.act(at('2026-01-21'), recordPlan);
    expect(refusal(() => none.act(at('2026-02-03'), briefed)).code).toBe('unitRound.outlineNotPublished');
  });

  it('a new version resets coverage by an event at its publication and the briefing is owed again', () => {
    const round = throughBriefing();
    const outlines = [...facts(at('2026-01-21')).outlines, { version: 2, at: at('2026-02-20') }];
    expect(round.look(at('2026-03-01'), [], { outlines })).toEqual([
      { type: 'CoverageReset', occurredAt: at('2026-02-20'), data: { outlineVersion: 2 } },
      { type: 'StepReopened', occurredAt: at('2026-02-20'), data: { step: 'briefing', cause: 'newOutline' } },
      {
        type: 'StepDeadlineMoved',
        occurredAt: at('2026-02-20'),
        data: { step: 'briefing', from: '2026-02-13', to: '2026-07-24', cause: 'newOutline' },
      },
    ]);
    expect([round.state.present, round.state.absentees, coverage(round.state)]).toEqual([0, [], 0]);
    expect(round.state.steps[1]?.status).toBe('entered');
    expect(round.look(at('2026-03-02'), [], { outlines })).toEqual([]);
    const again = {
      ...briefed,
      session: 'S9',
      heldOn: '2026-03-02',
      outlineVersion: 2,
      makeUpOn: '2026-03-06',
    } as const;
    expect(types(round.act(at('2026-03-03'), again, { outlines }))).toEqual(['BriefingHeld', 'StepCompleted briefing']);
  });

  it('a new version leaves the briefing alone once the unit is reviewed', () => {
    const round = throughImplementation();
    round.look(at('2026-06-12'), ['review'], { inspections: [minutes] });
    round.act(at('2026-07-10'), review, { inspections: [minutes] });
    const outlines = [...facts(at('2026-01-21')).outlines, { version: 2, at: at('2026-07-15') }];
    expect(types(round.look(at('2026-07-16'), [], { inspections: [minutes], outlines }))).toEqual(['CoverageReset']);
  });

  it('never counts more heads than the unit has, and never changes a held session', () => {
    const round = withPlan();
    const tooMany = refusal(() => round.act(at('2026-02-03'), session({ present: 39 })));
    expect([tooMany.code, tooMany.params]).toEqual(['unitRound.moreThanStrength', { counted: 42, strength: 40 }]);
    round.act(at('2026-02-03'), briefed);
    expect(refusal(() => round.act(at('2026-02-03'), session({ present: 36 }))).code).toBe('unitRound.sessionHeld');
    expect(refusal(() => round.act(at('2026-02-03'), session({ session: 'S2', makeUpOn: '2026-02-02' }))).code).toBe(
      'unitRound.makeUpBeforeSession',
    );
  });

  it('a smaller strength may complete the step', () => {
    const round = withPlan();
    round.act(at('2026-02-03'), session({ absentees: [] }));
    expect(types(round.act(at('2026-02-04'), { kind: 'updateStrength', strength: 37 }))).toEqual([
      'StrengthUpdated',
      'StepCompleted briefing',
    ]);
    expect(round.act(at('2026-02-04'), { kind: 'updateStrength', strength: 37 })).toEqual([]);
  });

  it('a team receives its assignment and names its contact officer instead of issuing a plan', () => {
    const round = new Round({}, 'team');
    const received = { kind: 'receiveAssignment', receivedOn: '2026-02-03', contactOfficer: 'GL-000009' } as const;
    expect(types(round.act(at('2026-02-03'), received))).toContain('StepCompleted plan');
    expect(round.act(at('2026-02-03'), received)).toEqual([]);
    expect(refusal(() => new Round({}, 'team').act(at('2026-02-03'), recordPlan)).code).toBe('unitRound.notOwed');
  });
});
