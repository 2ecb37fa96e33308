import type { LiabilityRule } from '../liability-rule/rule.js';
import { OUTSIDE_SUPERIOR } from '../ids.js';
import type { CommandLine } from './command-line.js';
import { reachableLeaders } from './reach.js';

/**
 * Who decides about the leaders of a unit: the head of its line superior, moved up while today's holder of that post is the
 * officer himself or one whom the case can reach, by any row of the rule or by an order (`leaders`): who may not conclude a
 * case does not decide what follows from it. Where the tree ends before an impartial one: the superior outside.
 */
export function competentPostFor(
  line: CommandLine,
  rule: LiabilityRule,
  unit: string,
  leaders: ReadonlySet<string>,
): string {
  const { levels, officer } = line;
  const partial = new Set([officer, ...leaders, ...reachableLeaders(line, rule)]);
  const above = levels.slice(levels.findIndex((level) => level.unit === unit) + 1);
  const found = above
    .flatMap((level) => level.posts.filter((post) => post.rank === 'head').slice(0, 1))
    .find(({ now }) => now === undefined || !partial.has(now));
  return found?.post ?? OUTSIDE_SUPERIOR;
}
