import { dayOf, isDay, refuse, type Day, type Decider, type Instant } from '@vandong/kernel';
import { defaultLadders, isLadderName } from '../default-ladders.js';
import type { LadderEvent } from '../events/index.js';
import type { Rung } from '../ladder.js';
import { noLadderRules, type LadderRulesState } from './state.js';

export interface PublishLadderCommand {
  readonly kind: 'publishLadder';
  readonly ladder: string;
  /** what falls due from this day on follows it */
  readonly from: Day;
  readonly rungs: readonly Rung[];
  readonly at: Instant;
}

/** Version 1 is the ladder that comes with the program, so a changed one begins at 2. */
function decide(
  { ladder, from, rungs, at }: PublishLadderCommand,
  { versions }: LadderRulesState,
): readonly LadderEvent[] {
  if (!isLadderName(ladder)) return refuse('ladder.unknown', { ladder });
  if (!isDay(from)) refuse('ladder.dayInvalid', { from });
  mustClimb(rungs);
  const last = versions.at(-1);
  if (last && last.from === from && same(last.rungs, rungs)) return [];
  // a rung that has passed under the old version must not be told again under the new one
  if (from < dayOf(at)) refuse('ladder.fromInPast', { from });
  if (last && from < last.from) refuse('ladder.beforeLast', { from: last.from });
  const unchanged = !last && same(defaultLadders[ladder].rungs, rungs);
  const version = unchanged ? 1 : Math.max(1, last?.version ?? 1) + 1;
  return [{ type: 'LadderPublished', occurredAt: at, data: { ladder, version, from, rungs } }];
}

/** Every rung needs somebody to tell, a time of day that exists, and an instant of its own. */
function mustClimb(rungs: readonly Rung[]): void {
  if (rungs.length === 0) refuse('ladder.empty');
  const seen = new Set<number>();
  for (const { after, time, audience, effect } of rungs) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) refuse('ladder.timeInvalid', { after, time });
    if (audience.length === 0) refuse('ladder.audienceEmpty', { after });
    if (effect === 'formalReminder' && after < 1) refuse('ladder.reminderBeforeLate', { after });
    if (seen.has(after)) refuse('ladder.rungTwice', { after });
    seen.add(after);
  }
}

/** Field by field: the order of keys says nothing. */
function same(a: readonly Rung[], b: readonly Rung[]): boolean {
  const plain = (rungs: readonly Rung[]) =>
    JSON.stringify(
      rungs.map(({ after, time, effect, ordinal, audience }) => [after, time, effect, ordinal ?? null, audience]),
    );
  return plain(a) === plain(b);
}

export const ladderRulesDecider: Decider<LadderRulesState, PublishLadderCommand, LadderEvent> = {
  initial: noLadderRules,
  decide,
  evolve: ({ versions }, { data }) => ({ versions: [...versions, data] }),
};
