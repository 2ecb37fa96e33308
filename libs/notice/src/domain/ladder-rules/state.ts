import type { Day } from '@vandong/kernel';
import { defaultLadders, type LadderName } from '../default-ladders.js';
import type { Ladder } from '../ladder.js';

/** A version and the day from which matters that fall due follow it. */
export interface PublishedLadder extends Ladder {
  readonly from: Day;
}

/** The versions of one ladder, oldest first. */
export interface LadderRulesState {
  readonly versions: readonly PublishedLadder[];
}

export const noLadderRules: LadderRulesState = { versions: [] };

/**
 * The ladder for what falls due on a day: the newest version whose first day has come, else the one that came with the
 * program. Was that one itself published with a first day, then nothing was told before it.
 */
export function ladderInForce({ versions }: LadderRulesState, ladder: LadderName, dueOn: Day): Ladder {
  const published = versions.findLast(({ from }) => from <= dueOn);
  if (published) return { ladder: published.ladder, version: published.version, rungs: published.rungs };
  const beginsLater = versions[0]?.version === 1;
  return beginsLater ? { ladder, version: 1, rungs: [] } : defaultLadders[ladder];
}
