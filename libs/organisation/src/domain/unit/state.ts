import type { Day } from '@vandong/kernel';
import { isKnown, type AsOf, type Fact } from '../as-of.js';

export type PostRank = 'head' | 'deputy' | 'staff';
export type HoldingMode = 'appointed' | 'acting' | 'inCharge';

/** One holding of a post: from a day, to the day before `left`. The newest leaving counts, so a wrong day can be put right to an earlier one. */
export interface Tenure {
  readonly officer: string;
  readonly mode: HoldingMode;
  readonly from: Day;
  readonly recorded: number;
  readonly left: readonly { readonly on: Day; readonly recorded: number }[];
}

export interface Post {
  readonly post: string;
  readonly title: string;
  readonly titleEn: string;
  readonly rank: PostRank;
  readonly from: Day;
  readonly recorded: number;
  readonly abolished?: { readonly on: Day; readonly recorded: number };
  /** kinds of work a deputy is in charge of */
  readonly fields: readonly Fact<readonly string[]>[];
  readonly tenures: readonly Tenure[];
}

/** A unit's posts in the order they were created, with everyone who ever held them, and its strength. */
export interface Roster {
  readonly posts: readonly Post[];
  readonly strengths: readonly Fact<number>[];
}

/** stands for the end of what has none */
export const FOREVER: Day = '9999-12-31';

export const emptyRoster: Roster = { posts: [], strengths: [] };

/** The first day on which the tenure is over; undefined while it runs. */
export function endOf(tenure: Tenure, asOf: Pick<AsOf, 'knownAtPosition'> = {}): Day | undefined {
  return tenure.left.filter((left) => isKnown(left.recorded, { on: left.on, ...asOf })).at(-1)?.on;
}

export function isHeld(tenure: Tenure, asOf: AsOf): boolean {
  if (tenure.from > asOf.on || !isKnown(tenure.recorded, asOf)) return false;
  const end = endOf(tenure, asOf);
  return end === undefined || end > asOf.on;
}

export const postExists = (post: Post, asOf: AsOf): boolean =>
  post.from <= asOf.on &&
  isKnown(post.recorded, asOf) &&
  !(post.abolished && isKnown(post.abolished.recorded, asOf) && post.abolished.on <= asOf.on);
