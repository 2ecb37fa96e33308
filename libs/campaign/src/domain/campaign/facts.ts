import type { Day, Instant } from '@vandong/kernel';

/** What a campaign rests on that is not in its own stream. */
export interface CampaignFacts {
  /** when the command was given, or the look's now */
  readonly at: Instant;
  /** who holds the post that day; empty when it is vacant */
  readonly holdersOf: (post: string, on: Day) => readonly string[];
  /** the unit exists today and is not closed */
  readonly isOpen: (unit: string) => boolean;
  /** the post exists on the day its holder is seated */
  readonly postExists: (post: string) => boolean;
  /** when the unit's round was closed; undefined while it is open */
  readonly unitRoundClosedAt: (round: number, unit: string) => Instant | undefined;
  /** awards and leaders' reviews of the campaign that are not settled */
  readonly openCases: { readonly proposals: number; readonly reviews: number };
  /** when the newest of its awards and reviews was settled */
  readonly lastCaseClosedAt?: Instant;
}
