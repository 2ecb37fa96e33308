import { OUTSIDE_SUPERIOR } from '../ids.js';
import type { CommandLine } from './command-line.js';

/**
 * Who decides about a leader: the head of the line superior of his unit, moved up while today's holder of that post is
 * one of the leaders of the case or the officer himself. Where the tree ends before an impartial one: the superior outside.
 */
export function competentPostFor({ levels, officer }: CommandLine, unit: string, leaders: ReadonlySet<string>): string {
  const above = levels.slice(levels.findIndex((level) => level.unit === unit) + 1);
  const found = above
    .flatMap((level) => level.posts.filter((post) => post.rank === 'head').slice(0, 1))
    .find(({ now }) => now === undefined || (now !== officer && !leaders.has(now)));
  return found?.post ?? OUTSIDE_SUPERIOR;
}
