import fc from 'fast-check';
import { addDays, Refusal, type Day, type Instant } from '@vandong/kernel';
import { steps, type UnitRoundEvent } from '../events/index.js';
import { at, briefed, DEPUTY, facts, HEAD, recordPlan, review } from './fixtures.spec.js';
import {
  evolveUnitRound,
  initialUnitRound,
  unitRound,
  type UnitRoundAct,
  type UnitRoundFacts,
  type UnitRoundState,
} from './index.js';

/** What happens outside a round, known from its instant on. */
export interface World {
  readonly suspension?: { readonly from: Day; readonly days: number };
  readonly inspection?: { readonly scheduledOn: Day; readonly dueOn: Day; readonly recordedOn?: Day };
  readonly proposal?: { readonly openedOn: Day; readonly closedOn: Day };
  readonly outlineOn?: Day;
}

const dayIn = (from: Day, span: number) => fc.integer({ min: 0, max: span }).map((n) => addDays(from, n));
export const worlds: fc.Arbitrary<World> = fc.record(
  {
    suspension: fc.record({ from: dayIn('2026-01-10', 150), days: fc.integer({ min: 1, max: 30 }) }),
    inspection: dayIn('2026-05-20', 30).chain((dueOn) =>
      fc.record(
        { scheduledOn: fc.constant('2026-05-04'), dueOn: fc.constant(dueOn), recordedOn: dayIn(dueOn, 5) },
        { requiredKeys: ['scheduledOn', 'dueOn'] },
      ),
    ),
    proposal: fc.record({ openedOn: dayIn('2026-02-01', 60), closedOn: dayIn('2026-04-03', 100) }),
    outlineOn: dayIn('2026-01-20', 120),
  },
  { requiredKeys: [] },
);

/** The facts as they stood at the instant: nothing of the future is known. */
export function factsAt(world: World, now: Instant): UnitRoundFacts {
  const past = (day: Day | undefined): Instant | undefined => (day && at(day) <= now ? at(day) : undefined);
  const base = facts(now);
  const { suspension, inspection, proposal } = world;
  const from = past(suspension?.from);
  const to = suspension && past(addDays(suspension.from, suspension.days));
  const scheduled = past(inspection?.scheduledOn);
  const recorded = past(inspection?.recordedOn);
  const opened = past(proposal?.openedOn);
  const closed = past(proposal?.closedOn);
  const outline = past(world.outlineOn);
  return {
    ...base,
    outlines: [...base.outlines, ...(outline ? [{ version: 2, at: outline }] : [])],
    suspensions: from ? [{ from, reason: 'Lũ quét', by: DEPUTY, ...(to && { to }) }] : [],
    inspections:
      inspection && scheduled
        ? [
            {
              inspection: 'I1',
              status: recorded ? 'recorded' : 'scheduled',
              dueOn: inspection.dueOn,
              windowEndsOn: '2026-06-26',
              dueSince: scheduled,
              ...(recorded && inspection.recordedOn && { settledAt: recorded, conductedOn: inspection.recordedOn }),
            },
          ]
        : [],
    proposals: opened ? [{ id: 'P1', openedAt: opened, ...(closed && { closedAt: closed }) }] : [],
  };
}

const by = fc.constantFrom(HEAD, DEPUTY);
const reason = fc.constantFrom('Lý do', '');
const anyStep = fc.constantFrom(...steps);
const task = fc.constantFrom('T1', 'T2', 'T9');
/** Commands good and bad; `today` stands for the day on which they are given. */
export const acts: fc.Arbitrary<(today: Day, n: number) => UnitRoundAct> = fc.oneof(
  fc
    .constantFrom(true, false)
    .map((sixClarities) => (today: Day) => ({ ...recordPlan, issuedOn: today, sixClarities })),
  fc
    .record({
      present: fc.integer({ min: 30, max: 40 }),
      absent: fc.integer({ min: 0, max: 5 }),
      outlineVersion: fc.constantFrom(1, 2),
      makeUp: fc.boolean(),
    })
    .map(({ present, absent, outlineVersion, makeUp }) => (today: Day, n: number) => ({
      ...briefed,
      session: `S${n}`,
      heldOn: today,
      outlineVersion,
      present,
      makeUp,
      absentees: Array.from({ length: absent }, (_, i) => ({ name: `N${i}` })),
      makeUpOn: addDays(today, 3),
    })),
  task.map((each) => () => ({ kind: 'deliverTask', task: each, deliverable: 'Báo cáo', by: HEAD }) as const),
  task.map((each) => (today: Day) => ({ kind: 'acceptTask', task: each, on: today, by: DEPUTY }) as const),
  fc.record({ task, reason }).map((each) => () => ({ kind: 'waiveTask', ...each, by: DEPUTY }) as const),
  fc.record({ step: anyStep, reason, by, days: fc.integer({ min: -5, max: 20 }) }).map(
    ({ days, ...each }) =>
      (today: Day, n: number) =>
        ({ kind: 'requestExtension', request: `X${n}`, to: addDays(today, days), ...each }) as const,
  ),
  fc.record({ granted: fc.boolean(), reason, by, back: fc.integer({ min: 1, max: 3 }) }).map(
    ({ back, ...each }) =>
      (_: Day, n: number) =>
        ({ kind: 'decideExtension', request: `X${n - back}`, ...each }) as const,
  ),
  fc.record({ step: anyStep, reason, by }).map((each) => () => ({ kind: 'waiveStep', ...each }) as const),
  fc.constant(() => ({ kind: 'pauseUnit', reason: 'Chiến đấu', by: DEPUTY }) as const),
  fc.constant(() => ({ kind: 'resumeUnit', by: DEPUTY }) as const),
  fc.constant((today: Day) => ({ ...review, heldOn: today })),
  fc
    .record({ step: fc.constantFrom('commendation', 'accountability'), by })
    .map((each) => () => ({ kind: 'confirmNothingArose', ...each }) as const),
  anyStep.map((step) => () => ({ kind: 'completeStep', step }) as const),
);

export interface Move {
  /** days since the move before */
  readonly after: number;
  /** a person's command, or a look */
  readonly act?: (today: Day, n: number) => UnitRoundAct;
  readonly asked: readonly string[];
}
const everything = [...steps, 'close'];
export const looks: fc.Arbitrary<Move> = fc.record({
  after: fc.integer({ min: 0, max: 20 }),
  asked: fc.constant(everything),
});
export const moves: fc.Arbitrary<Move> = fc.oneof(
  looks,
  fc.record({ after: fc.integer({ min: 0, max: 8 }), act: acts, asked: fc.constant(everything) }),
);

export interface Decided {
  readonly before: UnitRoundState;
  readonly events: readonly UnitRoundEvent[];
  readonly facts: UnitRoundFacts;
  readonly look: boolean;
}

/** Plays the moves and remembers every decision; a refusal decides nothing. */
export function play(
  world: World,
  script: readonly Move[],
  takes: (move: Move, index: number) => boolean = () => true,
): { state: UnitRoundState; log: Decided[] } {
  let today: Day = '2026-01-06';
  let state = initialUnitRound;
  const log: Decided[] = [];
  script.forEach((move, index) => {
    today = addDays(today, move.after);
    if (!takes(move, index)) return;
    const standing = factsAt(world, at(today, '18:00'));
    const events = decided(move, today, index, standing, state);
    log.push({ before: state, events, facts: standing, look: !move.act });
    state = events.reduce(evolveUnitRound, state);
  });
  return { state, log };
}

function decided(
  { act, asked }: Move,
  today: Day,
  index: number,
  standing: UnitRoundFacts,
  state: UnitRoundState,
): readonly UnitRoundEvent[] {
  try {
    return unitRound(standing).decide(act ? act(today, index) : { kind: 'look', asked }, state);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
