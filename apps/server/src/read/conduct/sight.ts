import type { LeaderReview, ViolationFile } from '@vandong/conduct/read-model';
import type { Reading } from '../reading/index.js';

/** `file`: all of it · `own`: the officer's own case, without the leaders' part · undefined: counts at most (dossier 9.1). */
export type Sight = 'file' | 'own';

export async function sightOf(
  { reader }: Pick<Reading, 'reader'>,
  { unit, officer, leaders }: ViolationFile,
): Promise<Sight | undefined> {
  if (officer === reader.officer) return reader.may('violation.read') ? 'own' : undefined;
  // a leader who is under review in the case reads his own review, never the file
  if (leaders?.some((each) => each.officer === reader.officer)) return undefined;
  return (await reader.reaches('violation.read', unit)) ? 'file' : undefined;
}

/** The leader's own review, the authority that decides it, and who may read the file. */
export async function maySeeReview(
  { reader }: Pick<Reading, 'reader'>,
  { leader, unit, competentPost }: LeaderReview,
): Promise<boolean> {
  return (
    leader === reader.officer ||
    reader.posts.includes(competentPost) ||
    (await reader.reaches('leaderReview.read', unit))
  );
}

/** Below three a count points at a person: it is withheld from those who may not see the files. */
export const guarded = (count: number, seesAll: boolean): number | null => (seesAll || count >= 3 ? count : null);
