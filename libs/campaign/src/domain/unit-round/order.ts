import { latest, startOfDay, type Instant, type Unmet } from '@vandong/kernel';
import type { Step } from '../events/index.js';
import { isSettled, type StepRecord, type UnitRoundState } from './state.js';

/** Steps of one rank run beside each other; a rank begins when every expected step of the ranks before is settled. */
const rank: Readonly<Record<Step, number>> = {
  plan: 0,
  briefing: 1,
  implementation: 2,
  inspection: 2,
  review: 3,
  commendation: 4,
  accountability: 4,
};

const before = (state: UnitRoundState, step: Step): StepRecord[] =>
  state.steps.filter((each) => rank[each.step] < rank[step]);

/** The expected steps that must be settled first. */
export const missingBefore = (state: UnitRoundState, step: Step): Unmet[] =>
  before(state, step)
    .filter((each) => !isSettled(each))
    .map((each) => ({ code: 'step.notSettled', params: { step: each.step } }));

/** The instant of whatever allows the step to begin, which may lie ahead; undefined while an earlier step is open. */
export function allowedAt(state: UnitRoundState, record: StepRecord): Instant | undefined {
  if (!state.opening || missingBefore(state, record.step).length > 0) return undefined;
  const settled = before(state, record.step).flatMap((each) => each.settledAt ?? []);
  return latest(state.opening.at, ...settled, ...(record.opensOn ? [startOfDay(record.opensOn)] : []));
}
