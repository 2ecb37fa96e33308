import { addDays, startOfDay } from '@vandong/kernel';
import { casesTold, ladders, saidIn, type Said } from '@vandong/notice/read-model';
import type { z } from 'zod';
import type { followUpPage } from '../../contract/index.js';
import { mattersOf, type Matter } from '../matter/index.js';
import { labelsOf, type Reading } from '../reading/index.js';
import { sentAbout, type Sent } from './sent.js';

export type FollowUp = Omit<z.infer<typeof followUpPage>, 'readAt'>;
export type FollowUpFilter = 'all' | 'late' | 'drafts' | 'unopened' | 'mine';
type ShownMatter = FollowUp['matters'][number];

/** What was sent in the last seven days, and every draft that waits, by matter, the worst first. */
export async function followUpOf(reading: Reading, filter: FollowUpFilter = 'all'): Promise<FollowUp> {
  const { snapshot, moment } = reading;
  const since = startOfDay(addDays(moment.day, -7));
  const cases = await casesTold(snapshot, moment, since);
  const said = await saidIn(snapshot, moment, cases);
  const seen = await visibleMatters(reading, cases, said);
  const label = await labelsOf(reading, [
    ...said.notices.map(({ post }) => post),
    ...said.reminders.flatMap(({ addresseePost, signerPost }) => [addresseePost, signerPost]),
  ]);
  const all = seen.map((matter) => shownMatter(matter, sentAbout(reading, said, matter, label))).sort(worstFirst);
  const rows = all.flatMap((matter) => matter.rows);
  const recent = rows.filter(({ sentAt }) => sentAt !== undefined && sentAt > since);
  const matters = all.filter((matter) => isWanted(matter, filter, reading));
  return {
    answer: {
      sent7Days: recent.length,
      opened: recent.filter(isOpened).length,
      unopened: recent.filter((row) => !isOpened(row)).length,
      draftsWaiting: rows.filter(({ state }) => state === 'draft').length,
    },
    total: matters.length,
    matters,
    ladders: (await ladders(snapshot)).map(({ ladder, version, from, rungs }) => ({
      id: ladder,
      version,
      from,
      rungs: rungs.map(({ after, time, effect, audience }) => ({ after, time, effect, audience: [...audience] })),
    })),
  };
}

/** A call that was written down counts as told; a notice or a letter once its addressee has opened it. */
const isOpened = ({ kind, openedAt, sentAt }: Sent): boolean =>
  kind === 'call' || sentAt === undefined || openedAt !== undefined;

/** Whose matter it is decides who sees it: an inspection's reminders are the inspecting side's. */
async function visibleMatters(reading: Reading, cases: readonly string[], said: Said): Promise<Matter[]> {
  const find = await mattersOf(reading, cases);
  const keys = new Map<string, { caseId: string; matter: string; dueOn: string }>();
  for (const { caseId, matter, dueOn } of [...said.notices, ...said.reminders])
    keys.set(`${caseId}|${matter}`, { caseId, matter, dueOn });
  for (const { caseId, matter } of said.contacts)
    if (!keys.has(`${caseId}|${matter}`))
      keys.set(`${caseId}|${matter}`, { caseId, matter, dueOn: reading.moment.day });
  const allowed = await reading.reader.units('followUp.read');
  return [...keys.values()].flatMap(({ caseId, matter, dueOn }) => {
    const found = find(caseId, matter, dueOn);
    return found && (!allowed || allowed.includes(found.ownerUnit)) ? [found] : [];
  });
}

const shownMatter = (
  { caseId, matter, what, owner, unit, step, state, dueOn, lateDays }: Matter,
  rows: Sent[],
): ShownMatter => ({
  caseId,
  matter,
  what,
  owner,
  unit,
  step,
  state,
  dueOn,
  rows,
  ...(state === 'late' && { lateDays }),
  edge: rows.some(({ kind }) => kind === 'officialLetter') ? 'guidance' : 'line',
});

const urgency: Readonly<Record<string, number>> = { late: 0, due: 1, run: 2, none: 3 };
const worstFirst = (a: ShownMatter, b: ShownMatter) =>
  (urgency[a.state] ?? 9) - (urgency[b.state] ?? 9) ||
  (b.lateDays ?? 0) - (a.lateDays ?? 0) ||
  a.dueOn.localeCompare(b.dueOn) ||
  a.caseId.localeCompare(b.caseId);

function isWanted({ state, rows, unit }: ShownMatter, filter: FollowUpFilter, { reader }: Reading): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'late':
      return state === 'late';
    case 'drafts':
      return rows.some((row) => row.state === 'draft');
    case 'unopened':
      return rows.some((row) => !isOpened(row));
    case 'mine':
      return rows.some((row) => row.maySign || row.mayOpen) || reader.posts.some((post) => post.startsWith(`${unit}.`));
  }
}
