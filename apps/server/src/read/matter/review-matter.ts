import { isOpen, leaderReviews } from '@vandong/conduct/read-model';
import { categoryOf } from '@vandong/kernel';
import type { Reading } from '../reading/index.js';
import { lateDays, shownStateOf } from '../state/index.js';
import { both, matterName } from '../words/index.js';
import type { FindMatter } from './matters.js';

/**
 * Matters of leader reviews, for whoever signs a reminder about one: the unit and what is owed, never who is under review.
 * Shared pages do not ask here.
 */
export async function reviewMattersOf(reading: Reading, cases: readonly string[]): Promise<FindMatter> {
  const wanted = cases.filter((each) => categoryOf(each) === 'leaderReview');
  if (wanted.length === 0) return () => undefined;
  const { snapshot, moment, calendar, soon } = reading;
  const units = await reading.units();
  const reviews = new Map((await leaderReviews(snapshot, moment)).map((review) => [review.caseId, review]));
  return (caseId, matter, dueOn) => {
    const review = reviews.get(caseId);
    if (!review) return undefined;
    const { unit } = review;
    const code = units.get(unit)?.code ?? unit;
    const name = matterName(matter);
    return {
      caseId,
      matter,
      unit,
      code,
      step: 'accountability',
      what: both(
        `${name.vi} trong hồ sơ xem xét trách nhiệm ${review.violation}, ${code}`,
        `${name.en} in leader review ${review.violation}, ${code}`,
      ),
      owner: code,
      ownerUnit: unit,
      dueOn,
      state: shownStateOf({ state: isOpen(review) ? 'open' : 'done', dueOn }, moment.day, soon),
      lateDays: lateDays(calendar, dueOn, moment.day),
      ask: 'gửi văn bản',
    };
  };
}
