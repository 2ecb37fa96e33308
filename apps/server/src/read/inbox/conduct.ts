import { isOpen, leaderReviews, violations } from '@vandong/conduct/read-model';
import { acts, OUTSIDE_SUPERIOR } from '@vandong/conduct/domain';
import { decidesReview, isReached, type Reading } from '../reading/index.js';
import { betterBy, handlingDaysLeft, limitOf } from '../state/index.js';
import { betterByWords, both, date } from '../words/index.js';
import { dueFields, type InboxItem } from './item.js';

/** Files that wait for the reader. No name stands in an item: it is read in the file, by who may open it. */
export async function conductItems(reading: Reading): Promise<InboxItem[]> {
  return [...(await reviewItems(reading)), ...(await violationItems(reading))];
}

async function reviewItems(reading: Reading): Promise<InboxItem[]> {
  const { snapshot, moment, reader } = reading;
  const items: InboxItem[] = [];
  const reviews = await leaderReviews(snapshot, moment);
  const files = await violations(snapshot, moment);
  for (const review of reviews) {
    const file = files.find(({ violation }) => violation === review.violation);
    if (!file) continue;
    const base = { caseId: review.caseId, href: `/xem-xet/ho-so/${encodeURIComponent(review.caseId)}` };
    const mine = review.leader === reader.officer;
    const outside = review.competentPost === OUTSIDE_SUPERIOR;
    const decides =
      (outside || reader.posts.includes(review.competentPost)) && (await decidesReview(reading, file, review, reviews));
    const until = (vi: string, en: string, day: string) =>
      both(`${vi} trước hết ngày ${date(day)}`, `${en} by ${date(day)}`);
    if (mine && isOpen(review) && review.explainedAt === null) {
      items.push({
        ...base,
        id: `explain|${review.caseId}`,
        kind: 'explainReview',
        title: both('Giải trình trách nhiệm quản lý', 'Explain as the managing leader'),
        why: until('Gửi giải trình', 'Explanation', review.explainBy),
        ...dueFields(reading, review.explainBy),
      });
    } else if (decides && (review.state === 'deciding' || review.state === 'explaining')) {
      if (review.state === 'explaining' && review.explainBy >= reading.today) continue;
      items.push({
        ...base,
        id: `decide|${review.caseId}`,
        kind: 'decideReview',
        title: both('Quyết định xem xét trách nhiệm', 'Decide a leader review'),
        why: until('Quyết định', 'Decision', review.decideBy),
        ...dueFields(reading, review.decideBy),
      });
    } else if (
      !mine &&
      review.state === 'waiverProposed' &&
      review.waiverBy !== reader.person &&
      (await decidesReview(reading, file, review, reviews))
    ) {
      items.push({
        ...base,
        id: `waiver|${review.caseId}`,
        kind: 'signWaiver',
        title: both('Cho ý kiến về việc không xem xét trách nhiệm', 'Second signature of a review waiver'),
        why: until('Người thứ hai cho ý kiến', 'A second person decides', review.decideBy),
        ...dueFields(reading, review.decideBy),
      });
    }
  }
  return items;
}

async function violationItems(reading: Reading): Promise<InboxItem[]> {
  const { snapshot, moment, reader } = reading;
  if (!reader.may('violation.conclude')) return [];
  const items: InboxItem[] = [];
  const units = await reading.units();
  for (const file of await violations(snapshot, moment)) {
    if (
      file.outcome !== null ||
      file.annulled ||
      file.officer === reader.officer ||
      !(await reader.reaches('violation.conclude', file.unit)) ||
      // the decider would refuse whom the conclusion could reach
      (await isReached(reading, file))
    )
      continue;
    const limit = limitOf(file);
    const better = betterBy(reading.calendar, limit);
    const advice = better === undefined ? undefined : betterByWords(better);
    const act = acts[file.act];
    items.push({
      id: `conclude|${file.violation}`,
      kind: 'concludeViolation',
      caseId: `violation-${file.violation}`,
      title: both(
        `Kết luận vụ việc ${file.act} tại ${units.get(file.unit)?.code ?? file.unit}`,
        `Conclude case ${file.act} at ${units.get(file.unit)?.code ?? file.unit}`,
      ),
      why: both(
        `${act?.name ?? file.act}; thời hạn đến ${date(limit)}${advice ? `, ${advice.vi}` : ''}`,
        `${act?.nameEn ?? file.act}; limit ${date(limit)}${advice ? `, ${advice.en}` : ''}`,
      ),
      unit: file.unit,
      code: units.get(file.unit)?.code ?? file.unit,
      ...dueFields(reading, limit),
      daysLeft: handlingDaysLeft(limit, reading.today),
      href: `/xem-xet/${encodeURIComponent(file.violation)}`,
    });
  }
  return items;
}
