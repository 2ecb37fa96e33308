import { refuse } from '@vandong/kernel';
import { OUTSIDE_SUPERIOR } from '../ids.js';
import type { DecideReview, ProposeWaiver, SignWaiver } from './commands.js';
import { endOfReview, type LeaderReviewState } from './state.js';

/** The open review; otherwise a refusal that says how it ended. */
export function running(state: LeaderReviewState): NonNullable<LeaderReviewState['opened']> {
  const opened = state.opened ?? refuse('conduct.noSuchReview');
  const end = endOfReview(state);
  return end ? refuse(`conduct.review.${end}`) : opened;
}

/**
 * Nobody decides about himself or in a case that can reach him; the others must hold the competent post or one above it. The
 * decision of a superior outside is written down by whoever has the right to, under its number.
 */
export function mayDecide(
  { by, competent, concerned }: DecideReview | ProposeWaiver | SignWaiver,
  { opened }: LeaderReviewState,
): void {
  if (by === opened?.leader || concerned.includes(by)) refuse('conduct.ownCase');
  const competentPost = opened?.competentPost ?? '';
  if (competentPost !== OUTSIDE_SUPERIOR && !competent.includes(by)) refuse('conduct.notCompetent', { competentPost });
}
