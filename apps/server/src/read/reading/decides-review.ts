import { OUTSIDE_SUPERIOR } from '@vandong/conduct/domain';
import type { LeaderReview } from '@vandong/conduct/read-model';
import { unitOfPost } from '@vandong/organisation/domain';
import { postsAt } from '@vandong/organisation/read-model';
import type { Reading } from './reading.js';
import { upwards } from './tree.js';

/** Would the decider hear the reader about this review? `reviews`: all there are, since no leader of the case decides in it. */
export async function decidesReview(
  reading: Reading,
  { violation, unit, competentPost }: Pick<LeaderReview, 'violation' | 'unit' | 'competentPost'>,
  reviews: readonly LeaderReview[],
): Promise<boolean> {
  const { reader } = reading;
  if (reviews.some((each) => each.violation === violation && each.leader === reader.officer)) return false;
  if (reader.posts.includes(competentPost)) return true;
  if (!(await reader.reaches('leaderReview.decide', unit))) return false;
  return competentPost === OUTSIDE_SUPERIOR
    ? reader.reaches('violation.conclude', unit)
    : commandsFromAbove(reading, unitOfPost(competentPost));
}

async function commandsFromAbove(reading: Reading, unit: string): Promise<boolean> {
  const { snapshot, moment, reader } = reading;
  const above = new Set(
    upwards(await reading.unitsToday(), unit)
      .slice(1)
      .map((each) => each.unit),
  );
  const held = reader.posts.length > 0 ? await postsAt(snapshot, moment, { posts: reader.posts }) : [];
  return held.some((post) => post.postRank !== 'staff' && above.has(post.unit));
}
