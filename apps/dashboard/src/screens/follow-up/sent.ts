import type { Matter, Sent } from '../../api/types.js';

export type SentFilter = 'all' | 'unopened' | 'drafts' | 'letter';

const passes: Record<SentFilter, (row: Sent) => boolean> = {
  all: () => true,
  unopened: (row) =>
    row.kind !== 'call' && row.state !== 'draft' && row.sentAt !== undefined && row.openedAt === undefined,
  drafts: (row) => row.kind === 'formalReminder',
  letter: (row) => row.kind === 'officialLetter',
};

/** Matters with the rows that pass; a matter of which nothing passes is left out. */
export const keep = (matters: Matter[], filter: SentFilter): Matter[] =>
  matters.map((m) => ({ ...m, rows: m.rows.filter(passes[filter] ?? passes.all) })).filter((m) => m.rows.length > 0);

/** A row is named by its case and its place in the log. */
export const sentKey = (matter: Matter, row: Sent) => `${matter.caseId}.${row.position}`;

/** The chosen row with its matter; without a choice, the first draft that may be signed. */
export function findSent(matters: Matter[], key: string | undefined) {
  const all = matters.flatMap((matter) => matter.rows.map((row) => ({ key: sentKey(matter, row), matter, row })));
  return all.find((s) => s.key === key) ?? all.find((s) => s.row.state === 'draft') ?? all[0];
}
