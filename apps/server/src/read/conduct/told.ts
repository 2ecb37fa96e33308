import { ownPost } from '@vandong/conduct/domain';
import type { LeaderReview } from '@vandong/conduct/read-model';
import { saidIn, type Said } from '@vandong/notice/read-model';
import { sentAbout } from '../follow-up/index.js';
import { reviewMattersOf } from '../matter/index.js';
import { labelsOf, type Reading } from '../reading/index.js';
import { matterName } from '../words/index.js';
import type { ReviewPage } from './review.js';

const MATTERS = ['explanation', 'decision'];

/** Who was told of a review and when it was opened. The leader sees what was sent to him, not whom else it concerned. */
export async function toldOf(reading: Reading, review: LeaderReview): Promise<ReviewPage['told']> {
  const { snapshot, moment, reader } = reading;
  const { caseId, leader, unit, competentPost } = review;
  const all = await saidIn(snapshot, moment, [caseId], true);
  const whole =
    leader !== reader.officer &&
    (reader.posts.includes(competentPost) || (await reader.reaches('leaderReview.read', unit)));
  const said = whole ? all : sentTo(all, leader);
  const find = await reviewMattersOf(reading, [caseId]);
  const label = await labelsOf(reading, [
    ...said.notices.map(({ post }) => post),
    ...said.reminders.flatMap(({ addresseePost, signerPost }) => [addresseePost, signerPost]),
  ]);
  return MATTERS.flatMap((matter) => {
    const about = find(caseId, matter, review.decideBy);
    return about ? sentAbout(reading, said, about, label).map((row) => ({ ...row, what: matterName(matter) })) : [];
  });
}

const sentTo = ({ notices, reminders }: Said, leader: string): Said => ({
  notices: notices.filter(({ person, post }) => person === leader || post === ownPost(leader)),
  reminders: reminders.filter(({ addresseePost, state }) => addresseePost === ownPost(leader) && state === 'approved'),
  contacts: [],
});
