import fc from 'fast-check';
import { fold, Refusal } from '@vandong/kernel';
import { measures, outcomes } from '@vandong/conduct/domain/events';
import type { EligibilityHistory } from '../eligibility/history.js';
import type { CommendationEvent } from '../events/index.js';
import type { CommendationCommand } from './commands.js';
import { approve, checked, lookAt, morning, proposed, reject, withdraw } from './commendation.fixture.spec.js';
import { commendationDecider } from './decide.js';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const params = { seed, numRuns: 300 };

const day = fc.integer({ min: 1, max: 30 }).map((of) => `2026-11-${String(of).padStart(2, '0')}`);
const instant = day.map(morning);
const later = fc.integer({ min: 13, max: 30 }).map((of) => `2026-11-${of}`);
const history: fc.Arbitrary<EligibilityHistory> = fc.record({
  violations: fc.uniqueArray(
    fc.record({
      violation: fc.constantFrom('VP-1', 'VP-2', 'VP-3'),
      officer: fc.constant('GL-000009'),
      reportedAt: instant,
      concludedAt: fc.option(instant, { nil: undefined }),
      concludedOn: day,
      outcome: fc.constantFrom(...outcomes),
      annulledAt: fc.option(instant, { nil: undefined }),
    }),
    { maxLength: 3, selector: ({ violation }) => violation },
  ),
  reviews: fc.array(
    fc.record({
      leader: fc.constant('GL-000009'),
      openedAt: instant,
      decidedAt: fc.option(instant, { nil: undefined }),
      measure: fc.constantFrom(...measures),
    }),
    { maxLength: 2 },
  ),
  awards: fc.array(fc.record({ proposal: fc.constant('KT-1'), approvedAt: instant }), { maxLength: 1 }),
});
const commands = (facts: EligibilityHistory) =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: later.map((on): CommendationCommand => lookAt(morning(on), facts)) },
      {
        weight: 1,
        arbitrary: later.map((on): CommendationCommand => ({
          ...approve,
          at: morning(on),
          decidedOn: on,
          overrideReason: 'x',
          facts: { history: facts },
        })),
      },
      { weight: 1, arbitrary: later.map((on): CommendationCommand => ({ ...reject, at: morning(on), decidedOn: on })) },
      { weight: 1, arbitrary: later.map((on): CommendationCommand => ({ ...withdraw, at: morning(on) })) },
    ),
    { maxLength: 10 },
  );

function after(events: readonly CommendationEvent[], command: CommendationCommand): readonly CommendationEvent[] {
  try {
    return [...events, ...commendationDecider.decide(command, fold(commendationDecider, events))];
  } catch (error) {
    if (error instanceof Refusal) return events;
    throw error;
  }
}
const open: readonly CommendationEvent[] = [proposed, checked];

describe(`any interleaving of looks and decisions (seed ${seed})`, () => {
  it('says nothing after the decision, and nothing twice', () => {
    fc.assert(
      fc.property(history.chain(commands), (sent) => {
        const events = sent.reduce(after, open);
        const end = events.findIndex(({ type }) =>
          ['CommendationApproved', 'CommendationRejected', 'CommendationWithdrawn'].includes(type),
        );
        expect(end < 0 ? [] : events.slice(end + 1)).toEqual([]);
        const said = events.slice(open.length).map((event) => JSON.stringify(event));
        expect(new Set(said).size).toBe(said.length);
      }),
      params,
    );
  });

  it('comes to the same by many looks as by one', () => {
    fc.assert(
      fc.property(history, fc.array(later, { minLength: 1, maxLength: 5 }), (facts, days) => {
        const looks = [...days].sort().map((on) => lookAt(morning(on), facts));
        const sorted = (events: readonly CommendationEvent[]) => events.map((event) => JSON.stringify(event)).sort();
        expect(sorted(looks.reduce(after, open))).toEqual(sorted(after(open, looks.at(-1)!)));
      }),
      params,
    );
  });
});
