import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encode } from '@vandong/kernel';
import { isNoticeEvent } from '@vandong/notice/domain';
import { steps, unitRoundEvents, type UnitRoundEvent } from '../events/index.js';
import { evolveUnitRound, isSettled, missingBefore, recordOf, unitRound, unitRoundKey, unmetOf } from './index.js';
import { looks, moves, play, worlds, type Decided } from './world.spec.js';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const params = { seed, numRuns: Number(process.env.FC_RUNS ?? 80) };
const scripts = fc.array(moves, { maxLength: 40 });

/** Calls back for each event with the state it was decided in. */
function each(
  { before, events, facts }: Decided,
  check: (event: UnitRoundEvent, state: Decided['before'], facts: Decided['facts']) => void,
): void {
  let state = before;
  for (const event of events) {
    check(event, state, facts);
    state = evolveUnitRound(state, event);
  }
}

describe(`any sequence of commands and looks over a unit's round (seed ${seed})`, () => {
  it('never skips a step, never completes one that lacks anything, never settles one twice', () => {
    fc.assert(
      fc.property(worlds, scripts, (world, script) => {
        for (const decided of play(world, script).log) {
          each(decided, (event, state, facts) => {
            const skipped = event.type === 'StepEntered' ? missingBefore(state, event.data.step) : [];
            expect(skipped).toEqual([]);
            const ends = event.type === 'StepCompleted' || event.type === 'StepMissed' || event.type === 'StepWaived';
            const record = ends ? recordOf(state, event.data.step) : undefined;
            expect(ends && (!record || isSettled(record))).toBe(false);
            const completed = event.type === 'StepCompleted' && record;
            expect(completed ? [record.status, unmetOf(state, record, facts)] : ['entered', []]).toEqual([
              'entered',
              [],
            ]);
            expect(state.closed === undefined || isNoticeEvent(event)).toBe(true);
          });
        }
      }),
      params,
    );
  });

  it('loses no first deadline, and every moved one is an event', () => {
    fc.assert(
      fc.property(worlds, scripts, (world, script) => {
        const { state, log } = play(world, script);
        const events = log.flatMap((decided) => decided.events);
        const first = events.find((event) => event.type === 'UnitRoundOpened');
        for (const record of state.steps) {
          const opened =
            first?.type === 'UnitRoundOpened' ? first.data.steps.find(({ step }) => step === record.step) : undefined;
          expect(record.firstDueOn).toBe(opened?.dueOn);
          const moved = events.flatMap((event) =>
            event.type === 'StepDeadlineMoved' && event.data.step === record.step ? [event.data] : [],
          );
          expect(moved.reduce((due, { from, to }) => (expect(from).toBe(due), to), record.firstDueOn)).toBe(
            record.dueOn,
          );
        }
      }),
      params,
    );
  });

  it('looks twice as it looks once, makes storable events, and gives each its own key', () => {
    fc.assert(
      fc.property(worlds, scripts, (world, script) => {
        const { log } = play(world, script);
        for (const { before, events, facts, look } of log) {
          if (!look) continue;
          expect(
            unitRound(facts).decide(
              { kind: 'look', asked: [...steps, 'close'] },
              events.reduce(evolveUnitRound, before),
            ),
          ).toEqual([]);
        }
        const events = log.flatMap((decided) => decided.events);
        for (const event of events) encode(unitRoundEvents, event);
        const keys = log.filter(({ look }) => look).flatMap((decided) => decided.events.map(unitRoundKey));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      params,
    );
  });

  it('decides in one late look what many punctual ones decide', () => {
    fc.assert(
      fc.property(worlds, fc.array(looks, { minLength: 1, maxLength: 25 }), (world, script) => {
        const punctual = play(world, script);
        const late = play(world, script, (_, index) => index === script.length - 1);
        expect(late.log.flatMap(({ events }) => events)).toEqual(punctual.log.flatMap(({ events }) => events));
      }),
      params,
    );
  });

  it('lost looks change nothing but the reminders that were never due again', () => {
    fc.assert(
      fc.property(worlds, scripts, looks, (world, script, last) => {
        const whole = play(world, [...script, last]);
        const lost = play(world, [...script, last], (move, index) => move.act !== undefined || index === script.length);
        const told = (log: readonly Decided[]) =>
          log
            .flatMap(({ events }) =>
              events.filter((event) => !isNoticeEvent(event)).map((event) => JSON.stringify(event)),
            )
            .sort();
        expect(told(lost.log)).toEqual(told(whole.log));
      }),
      params,
    );
  });
});
