import { categoryOf, refuse, type Decider, type DomainEvent, type EventDefinitions } from '@vandong/kernel';
import type { NoticeCommand } from '../domain/index.js';

/** A context whose streams carry notices: its decider takes the notice commands among its own. */
export interface NoticeOwner {
  /** stream category: `inspection`, `unitRound`, `leaderReview`, `commendation` */
  readonly category: string;
  readonly decider: Decider<unknown, NoticeCommand, DomainEvent>;
  readonly definitions: EventDefinitions;
}

/** injection token of `NoticeOwners` */
export const NOTICE_OWNERS = Symbol('notice owners');
export type NoticeOwners = readonly NoticeOwner[];

/** What a context exports so that its notices can be opened, and its reminders approved, by case id alone. */
export function noticeOwner<S, C, E extends DomainEvent>(
  category: string,
  decider: Decider<S, C | NoticeCommand, E>,
  definitions: EventDefinitions,
): NoticeOwner {
  return { category, decider: decider as unknown as NoticeOwner['decider'], definitions };
}

/** The owner of a case; refuses `notice.noSuchCase`. */
export const ownerOf = (owners: NoticeOwners, caseId: string): NoticeOwner =>
  owners.find(({ category }) => category === categoryOf(caseId)) ?? refuse('notice.noSuchCase', { caseId });
