import { isOpen, leaderReviews, violations, type LeaderReview, type ViolationFile } from '@vandong/conduct/read-model';
import type { z } from 'zod';
import type { register } from '../../contract/index.js';
import { labelsOf, type Reading } from '../reading/index.js';
import { guarded, maySeeReview, sightOf } from './sight.js';
import { keep, reviewLateDays, reviewRowOf, violationRowOf } from './rows.js';

export type Register = Omit<z.infer<typeof register>, 'readAt'>;

/** Counts for those who see counts, the files for those who may read them. */
export async function registerOf(reading: Reading): Promise<Register> {
  const { snapshot, moment, reader } = reading;
  const counted = await reader.units('violation.register');
  const within = ({ unit }: { unit: string }) => counted === undefined || counted.includes(unit);
  const files = (await violations(snapshot, moment)).filter(within);
  const reviews = (await leaderReviews(snapshot, moment)).filter(within);
  const sight = await sightOf(reading);
  const seen = await keep(files, async ({ violation }) => (await sight(violation)) === 'file');
  const seenReviews = await keep(reviews, (review) => maySeeReview(reading, review));
  const seesAll =
    seen.length === files.length &&
    seenReviews.length === reviews.length &&
    (await readsWhatItCounts(reading, counted));
  return {
    named: seesAll,
    answer: answerOf(reading, files, reviews, seesAll),
    ...(await rows(reading, seen, seenReviews)),
  };
}

/** Not "happens to see all there is", but "may see all there could be": else an empty register would tell. */
async function readsWhatItCounts({ reader }: Reading, counted: readonly string[] | undefined): Promise<boolean> {
  const files = await reader.units('violation.read');
  return files === undefined || (counted !== undefined && counted.every((unit) => files.includes(unit)));
}

function answerOf(
  reading: Reading,
  files: readonly ViolationFile[],
  reviews: readonly LeaderReview[],
  seesAll: boolean,
): Register['answer'] {
  const count = (number: number) => guarded(number, seesAll);
  return {
    verifying: count(files.filter(({ outcome, annulled }) => outcome === null && !annulled).length),
    concluded: count(
      files.filter(({ outcome, annulled }) => outcome !== null && outcome !== 'noViolation' && !annulled).length,
    ),
    reviewsOpen: count(reviews.filter(isOpen).length),
    reviewsDecided: count(reviews.filter(({ state }) => state === 'decided').length),
    reviewsLate: count(reviews.filter((review) => reviewLateDays(review, reading) > 0).length),
  };
}

async function rows(
  reading: Reading,
  files: readonly ViolationFile[],
  reviews: readonly LeaderReview[],
): Promise<Pick<Register, 'cases' | 'reviews'>> {
  const units = await reading.units();
  const names = await reading.names([...files.map(({ officer }) => officer), ...reviews.map(({ leader }) => leader)]);
  const label = await labelsOf(
    reading,
    reviews.flatMap(({ post, competentPost }) => [post, competentPost]),
  );
  const opened = (violation: string) => reviews.filter((review) => review.violation === violation).length;
  return {
    cases: files.map((file) =>
      violationRowOf(file, units.get(file.unit)?.code ?? file.unit, opened(file.violation), names, reading),
    ),
    reviews: reviews.map((review) => reviewRowOf(review, names, label, reading)),
  };
}
