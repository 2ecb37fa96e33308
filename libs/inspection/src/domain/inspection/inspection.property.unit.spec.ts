import fc from 'fast-check';
import { fold, Refusal } from '@vandong/kernel';
import type { InspectionEvent } from '../events/index.js';
import { inspectionDecider } from './decide.js';
import { approve, lookAt, morning, record, scheduled } from './inspection.fixture.spec.js';

type Command = Parameters<typeof inspectionDecider.decide>[0];
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const params = { seed, numRuns: 400 };
const ended = ['InspectionRecorded', 'InspectionMissed', 'InspectionCancelled'];

const november = fc.integer({ min: 9, max: 30 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const look = november.map((day) => lookAt(morning(day)));
const step: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: look },
  { weight: 1, arbitrary: november.map(record) },
  { weight: 1, arbitrary: november.map(approve) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(november, november)
      .map(
        ([on, dueOn]) =>
          ({ kind: 'reschedule', at: morning(on), dueOn, reason: 'Bão', approver: 'GL-000002' }) as const,
      ),
  },
);

/** Refused commands leave the stream as it is, as the log would. */
function after(events: readonly InspectionEvent[], command: Command): readonly InspectionEvent[] {
  try {
    return [...events, ...inspectionDecider.decide(command, fold(inspectionDecider, events))];
  } catch (error) {
    if (error instanceof Refusal) return events;
    throw error;
  }
}
const run = (commands: readonly Command[]) => commands.reduce(after, [scheduled] as readonly InspectionEvent[]);
const keyOf = ({ type, data }: InspectionEvent) =>
  type === 'NoticeDecided'
    ? `${data.matter}|${data.rung}|${data.post}|${data.dueOn}`
    : type === 'FormalReminderDrafted'
      ? `draft|${data.matter}|${data.dueOn}|${data.ordinal}`
      : undefined;

describe(`any interleaving of looks, minutes, new dates and approvals (seed ${seed})`, () => {
  it('ends with the end, tells a post once per rung and due date, and leaves no draft open behind it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (commands) => {
        const events = run(commands);
        const end = events.findIndex(({ type }) => ended.includes(type));
        expect(end < 0 ? [] : events.slice(end + 1)).toEqual([]);
        const keys = events.map(keyOf).filter((key) => key !== undefined);
        expect(new Set(keys).size).toBe(keys.length);
        const state = fold(inspectionDecider, events);
        const open =
          state.status === 'unknown'
            ? []
            : Object.values(state.notices.matters).flatMap(({ drafts }) =>
                drafts.filter(({ status }) => status === 'open'),
              );
        expect(end < 0 ? [] : open).toEqual([]);
        expect(open.every(({ dueOn }) => state.status !== 'unknown' && dueOn === state.dueOn)).toBe(true);
      }),
      params,
    );
  });

  it('says the same whether it looked often, twice at once, or late', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 6 }),
        fc.array(look, { minLength: 1, maxLength: 6 }),
        (commands, looks) => {
          const before = run(commands);
          const latest = looks.reduce((a, b) => (a.now >= b.now ? a : b));
          const once = after(before, latest);
          const sorted = (events: readonly InspectionEvent[]) =>
            events
              .slice(before.length)
              .map((event) => JSON.stringify(event))
              .sort();
          expect(sorted(looks.reduce(after, before))).toEqual(sorted(once));
          expect(after(once, latest)).toEqual(once);
        },
      ),
      params,
    );
  });
});
