import type { Day, Instant } from '@vandong/kernel';
import type { Moment, Snapshot } from '@vandong/projection/query';
import { defaultLadders, type Rung } from '../domain/index.js';
import * as q from './notices.sql.js';

export interface SentNotice {
  readonly caseId: string;
  readonly matter: string;
  readonly dueOn: Day;
  readonly rung: number;
  readonly post: string;
  readonly person: string | null;
  readonly ladder: string;
  readonly ladderVersion: number;
  readonly sentAt: Instant;
  readonly position: number;
  readonly openedAt: Instant | null;
  readonly openedBy: string | null;
  readonly openedPosition: number | null;
}
export interface Reminder {
  readonly caseId: string;
  readonly matter: string;
  readonly dueOn: Day;
  readonly ordinal: number;
  readonly rung: number;
  readonly form: 'formalReminder' | 'officialLetter';
  readonly counts: boolean;
  readonly addresseePost: string;
  readonly signerPost: string;
  readonly ladder: string;
  readonly ladderVersion: number;
  readonly draftedAt: Instant;
  readonly position: number;
  readonly state: 'draft' | 'approved' | 'waived' | 'withdrawn';
  readonly settledAt: Instant | null;
  readonly settledBy: string | null;
  readonly documentNo: string | null;
  readonly reason: string | null;
  /** when the addressee confirmed that he had read it; not asked for of drafts */
  readonly openedAt?: Instant | null;
}
export interface Contact {
  readonly caseId: string;
  readonly matter: string;
  readonly contacted: string;
  readonly contactedAt: Instant;
  readonly answer: string;
  readonly byPerson: string;
  readonly position: number;
}
export interface Said {
  readonly notices: readonly SentNotice[];
  readonly reminders: readonly Reminder[];
  readonly contacts: readonly Contact[];
}
export interface PublishedLadder {
  readonly ladder: string;
  readonly version: number;
  readonly from: Day;
  /** false: the version that comes with the program */
  readonly published: boolean;
  readonly rungs: readonly Rung[];
}

/** Everything that was said in these cases. `restricted` asks the tables of leader reviews: only for who may see the file. */
export async function saidIn(
  snapshot: Snapshot,
  { at, known }: Moment,
  cases: readonly string[],
  restricted = false,
): Promise<Said> {
  const { notices, reminders, contacts } = q.ofCases(restricted ? 'restricted_' : '');
  const values = [at, known, cases];
  return {
    notices: await snapshot.rows<SentNotice>(notices, values),
    reminders: await snapshot.rows<Reminder>(reminders, values),
    contacts: await snapshot.rows<Contact>(contacts, values),
  };
}
export async function casesTold(snapshot: Snapshot, { at, known }: Moment, since: Instant): Promise<string[]> {
  return (await snapshot.rows<{ caseId: string }>(q.activeCasesSql, [at, known, since])).map(({ caseId }) => caseId);
}
/** Drafts that wait for one of the posts, and those that this person settled since `settledAfter`. */
export const draftsFor = async (
  snapshot: Snapshot,
  posts: readonly string[],
  person: string,
  settledAfter: Instant,
): Promise<Reminder[]> => [
  ...(await snapshot.rows<Reminder>(q.draftsForSql(''), [posts, person, settledAfter])),
  ...(await snapshot.rows<Reminder>(q.draftsForSql('restricted_'), [posts, person, settledAfter])),
];
/** Signed reminders and letters to these posts that nobody has confirmed; of the files of leaders those too: they are the addressee's. */
export const unreadLetters = async (snapshot: Snapshot, posts: readonly string[], since: Instant) => {
  type Letter = Pick<Reminder, 'caseId' | 'matter' | 'dueOn' | 'ordinal' | 'rung' | 'form'>;
  return [
    ...(await snapshot.rows<Letter>(q.unreadLettersSql(''), [posts, since])),
    ...(await snapshot.rows<Letter>(q.unreadLettersSql('restricted_'), [posts, since])),
  ];
};
export const unopenedFor = (snapshot: Snapshot, person: string, posts: readonly string[], since: Instant) =>
  snapshot.rows<Omit<SentNotice, 'openedAt' | 'openedBy' | 'openedPosition'>>(q.unopenedForSql, [person, posts, since]);

/** Published versions, and version 1 of each ladder, which is in force until another one is published. */
export async function ladders(snapshot: Snapshot): Promise<PublishedLadder[]> {
  const published = await snapshot.rows<Omit<PublishedLadder, 'published'>>(q.laddersSql);
  const first = Object.values(defaultLadders)
    .filter(({ ladder }) => !published.some((each) => each.ladder === ladder && each.version === 1))
    .map((each) => ({ ...each, from: '2026-01-01', published: false }));
  return [...first, ...published.map((each) => ({ ...each, published: true }))];
}
