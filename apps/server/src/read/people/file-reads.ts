import type { PersonState } from '@vandong/access/domain';
import type { NotedRead } from '@vandong/access/vault';
import { leaderReviewOf } from '@vandong/conduct/domain';
import { toInstant } from '@vandong/kernel';
import type { z } from 'zod';
import type { fileReadsPage } from '../../contract/index.js';
import type { Reading } from '../reading/index.js';

export type FileReadsPage = Omit<z.infer<typeof fileReadsPage>, 'readAt'>;
type Shown = FileReadsPage['reads'][number];
/** Readings on one page. */
export const PAGE = 100;

/** One page of readings; `noted`: up to one more than a page holds, which says that there is a next one. */
export async function fileReadsOf(
  reading: Reading,
  noted: readonly NotedRead[],
  total: number,
  people: ReadonlyMap<string, PersonState>,
): Promise<FileReadsPage> {
  const page = noted.slice(0, PAGE);
  const leaders = await reading.names(page.map(({ file }) => leaderReviewOf(file)?.leader));
  const last = page.at(-1);
  return {
    total,
    reads: page.map(({ id, person, file, readAt, position }) => ({
      id,
      person,
      name: people.get(person)?.displayName ?? person,
      ...about(file, (officer) => leaders.get(officer)?.name ?? officer),
      openedAt: toInstant(readAt.getTime()),
      position,
    })),
    ...(noted.length > PAGE && last && { next: last.id }),
  };
}

function about(file: string, nameOf: (officer: string) => string): Pick<Shown, 'kind' | 'violation' | 'leader'> {
  const review = leaderReviewOf(file);
  if (review) return { kind: 'leaderReview', violation: review.violation, leader: nameOf(review.leader) };
  const violation = /^violation-(.+)$/.exec(file)?.[1];
  return violation === undefined ? { kind: 'register' } : { kind: 'violation', violation };
}
