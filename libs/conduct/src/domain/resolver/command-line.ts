import type { Day } from '@vandong/kernel';

/** A leader's post: who held it on the day of the act, who before, and who holds it today. */
export interface LeaderPost {
  readonly post: string;
  readonly rank: 'head' | 'deputy';
  /** what a deputy was in charge of on the day */
  readonly fields: readonly string[];
  readonly holder?: { readonly officer: string; readonly mode: 'appointed' | 'acting' | 'inCharge' };
  /** the last holder before the day, when the post was vacant on it */
  readonly before?: string;
  /** who holds the post today */
  readonly now?: string;
}

export interface CommandLevel {
  readonly unit: string;
  readonly posts: readonly LeaderPost[];
}

/** The line of command over an officer on the day of the act, from the unit that managed him to the top. */
export interface CommandLine {
  readonly officer: string;
  readonly on: Day;
  readonly today: Day;
  readonly managingUnit: string;
  /** the kind of work of the managing unit */
  readonly field?: string;
  readonly levels: readonly CommandLevel[];
}

/**
 * The levels of those who lead the officer. A head answers to the unit above, so for him the table applies one tier up
 * (dossier 6.6): his own deputies do not answer for their commander.
 */
export function leadingLevels({ officer, levels }: CommandLine): readonly CommandLevel[] {
  const [own] = levels;
  const heads = own?.posts.some((post) => post.rank === 'head' && post.holder?.officer === officer);
  return heads ? levels.slice(1) : levels;
}
