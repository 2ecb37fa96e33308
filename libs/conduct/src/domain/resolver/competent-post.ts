import type { CommandLine } from './command-line.js';

/**
 * Who decides about a leader: the head of the line superior of his unit, moved up while today's holder of that post is
 * one of the leaders of the case or the officer himself. Undefined when the tree ends before an impartial one is found.
 */
export function competentPostFor(
  { levels, officer }: CommandLine,
  unit: string,
  leaders: ReadonlySet<string>,
): string | undefined {
  const above = levels.slice(levels.findIndex((level) => level.unit === unit) + 1);
  return above
    .flatMap((level) => level.posts.filter((post) => post.rank === 'head').slice(0, 1))
    .find(({ now }) => now === undefined || (now !== officer && !leaders.has(now)))?.post;
}
