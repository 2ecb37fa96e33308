import { acts, OUTSIDE_SUPERIOR } from '@vandong/conduct/domain';
import { isOpen, type LeaderReview, type ViolationFile } from '@vandong/conduct/read-model';
import { dayOf } from '@vandong/kernel';
import type { OfficerName } from '@vandong/organisation/read-model';
import type { z } from 'zod';
import type { person, reviewRow, violationRow } from '../../contract/index.js';
import { holderName, type PostLabels, type Reading } from '../reading/index.js';
import { handlingDaysLeft, lateDays, limitOf } from '../state/index.js';
import { both } from '../words/index.js';

export type ViolationRow = z.infer<typeof violationRow>;
export type ReviewRow = z.infer<typeof reviewRow>;
export type Person = z.infer<typeof person>;
type Names = ReadonlyMap<string, OfficerName>;
type Days = Pick<Reading, 'calendar' | 'moment'>;

export function personOf(
  officer: string,
  names: Names,
  post: { readonly vi: string; readonly en: string } = { vi: '', en: '' },
): Person {
  const found = names.get(officer);
  return { id: officer, name: found?.name ?? officer, rank: found?.rank ?? '', post: post.vi, postEn: post.en };
}
export const actName = (act: string) => both(acts[act]?.name ?? act, acts[act]?.nameEn ?? act);

export function violationRowOf(
  file: ViolationFile,
  code: string,
  reviews: number,
  names: Names,
  { moment }: Pick<Days, 'moment'>,
): ViolationRow {
  const open = file.outcome === null && !file.annulled;
  return {
    violation: file.violation,
    act: file.act,
    actName: actName(file.act),
    unit: file.unit,
    code,
    officer: personOf(file.officer, names),
    occurredOn: file.occurredOn,
    detectedOn: file.detectedOn,
    limitOn: limitOf(file),
    ...(open && { daysLeft: handlingDaysLeft(limitOf(file), moment.day) }),
    ...(file.outcome !== null && { outcome: file.outcome }),
    ...(file.conclusionNo !== null && { conclusionNo: file.conclusionNo }),
    state: file.annulled
      ? 'annulled'
      : file.outcome === null
        ? 'verifying'
        : file.outcome === 'noViolation'
          ? 'unfounded'
          : 'concluded',
    reviews,
  };
}

/** Working days past what is owed now: the explanation, then the decision. */
export function reviewLateDays(review: LeaderReview, { calendar, moment }: Days): number {
  const { state, explainBy, decideBy } = review;
  if (!isOpen(review)) return 0;
  return lateDays(calendar, state === 'explaining' ? explainBy : decideBy, moment.day);
}

/** What a review is called on a screen: its case and the post that answers, e.g. `HS-2026-007 · Đội trưởng PC07-31-KV02`. */
export const reviewName = ({ violation, post }: Pick<LeaderReview, 'violation' | 'post'>, label: PostLabels): string =>
  `${violation} · ${label(post).said}`;

export function reviewRowOf(
  review: LeaderReview,
  names: Names,
  label: PostLabels,
  days: Days & Pick<Reading, 'say'>,
): ReviewRow {
  const late = reviewLateDays(review, days);
  return {
    review: reviewName(review, label),
    caseId: review.caseId,
    violation: review.violation,
    leader: personOf(review.leader, names, label(review.post)),
    unit: review.unit,
    post: label(review.post).said,
    competent:
      review.competentPost === OUTSIDE_SUPERIOR
        ? days.say(both('cấp trên ngoài hệ thống', 'a superior outside the system'))
        : holderName(label(review.competentPost)),
    openedOn: dayOf(review.openedAt),
    explainBy: review.explainBy,
    decideBy: review.decideBy,
    ...(review.explainedAt !== null && { explainedOn: dayOf(review.explainedAt) }),
    ...(review.decidedOn !== null && { decidedOn: review.decidedOn }),
    ...(review.measure !== null && { measure: review.measure }),
    ...(review.decisionNo !== null && { decisionNo: review.decisionNo }),
    state: review.state,
    ...(late > 0 && { lateDays: late }),
  };
}

/** One after the other: what is asked of each goes to the same snapshot. */
export async function keep<T>(items: readonly T[], wanted: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = [];
  for (const item of items) if (await wanted(item)) kept.push(item);
  return kept;
}
