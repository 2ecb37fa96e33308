import { openingMeasure } from '@vandong/conduct/domain';
import type { LeaderReview, ViolationFile } from '@vandong/conduct/read-model';
import { decidesReview, isReached, type Reading } from '../reading/index.js';
import type { CasePage } from './case.js';
import { seesLeaders } from './sight.js';

type Suggestion = CasePage['suggestion'];

/** The range of the table's last column, and why it is one step up: for the case officer, beside the table. */
export async function suggestionFor(reading: Reading, file: ViolationFile): Promise<Suggestion> {
  const handles =
    (await seesLeaders(reading, file)) &&
    (await reading.reader.reaches('violation.conclude', file.unit)) &&
    !(await isReached(reading, file));
  return handles ? suggestionOf(file) : undefined;
}

/** The same on a review: for the case officer, and for whoever decides it. */
export async function reviewSuggestion(
  reading: Reading,
  file: ViolationFile,
  review: LeaderReview,
  reviews: readonly LeaderReview[],
): Promise<Suggestion> {
  if (review.leader === reading.reader.officer) return undefined;
  return (await decidesReview(reading, file, review, reviews)) ? suggestionOf(file) : suggestionFor(reading, file);
}

function suggestionOf({ outcome, recurrence, annulled }: ViolationFile): Suggestion {
  const range = outcome === null || annulled ? undefined : openingMeasure(outcome, recurrence ?? undefined);
  return range && { ...range, ...(recurrence && { recurrence }) };
}
