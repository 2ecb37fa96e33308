import { OUTSIDE_SUPERIOR } from '@vandong/conduct/domain';
import type { LeaderReview, ViolationFile } from '@vandong/conduct/read-model';
import { unitOfPost } from '@vandong/organisation/domain';
import { postsAt } from '@vandong/organisation/read-model';
import type { Reading } from './reading.js';
import { isReached } from './reached.js';
import { upwards } from './tree.js';

/**
 * Would the decider hear the reader about this review of the case? `reviews`: all there are, since no leader of the case
 * decides in it, nor anyone whom some conclusion of it could have reached.
 */
export async function decidesReview(
  reading: Reading,
  file: ViolationFile,
  review: Pick<LeaderReview, 'unit' | 'competentPost'>,
  reviews: readonly LeaderReview[],
): Promise<boolean> {
  const { reader } = reading;
  const { violation } = file;
  if (reviews.some((each) => each.violation === violation && each.leader === reader.officer)) return false;
  return (await isCompetent(reading, review)) && !(await isReached(reading, file));
}

async function isCompetent(
  reading: Reading,
  { unit, competentPost }: Pick<LeaderReview, 'unit' | 'competentPost'>,
): Promise<boolean> {
  const { reader } = reading;
  if (reader.posts.includes(competentPost)) return true;
  if (!(await reader.reaches('leaderReview.decide', unit))) return false;
  return competentPost === OUTSIDE_SUPERIOR
    ? reader.reaches('violation.conclude', unit)
    : commands(reading, unitOfPost(competentPost));
}

/** A deputy of the unit signs for his head; so do the leaders above. */
async function commands(reading: Reading, unit: string): Promise<boolean> {
  const { snapshot, moment, reader } = reading;
  const line = new Set(upwards(await reading.unitsToday(), unit).map((each) => each.unit));
  const held = reader.posts.length > 0 ? await postsAt(snapshot, moment, { posts: reader.posts }) : [];
  return held.some((post) => post.postRank !== 'staff' && line.has(post.unit));
}
