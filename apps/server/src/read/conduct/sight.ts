import { violations, type LeaderReview, type ViolationFile } from '@vandong/conduct/read-model';
import { postsAt } from '@vandong/organisation/read-model';
import { isReached, present, type Reading } from '../reading/index.js';

/** `file`: all of it · `own`: the officer's own case, without the leaders' part · undefined: counts at most (dossier 9.1). */
export type Sight = 'file' | 'own';

/**
 * The reader's sight of each file. A right is of now: it is decided on the file as it stands, whichever day is shown of it,
 * else a leader would read what he was kept from by asking for the day before he came under review.
 */
export async function sightOf(shown: Reading): Promise<(violation: string) => Promise<Sight | undefined>> {
  const reading = present(shown);
  const all = await violations(reading.snapshot, reading.moment);
  const files = new Map(all.map((file) => [file.violation, file]));
  return async (violation) => {
    const file = files.get(violation);
    return file && sightNow(reading, file);
  };
}

async function sightNow(reading: Reading, file: ViolationFile): Promise<Sight | undefined> {
  const { reader } = reading;
  const { unit, officer, leaders, outcome } = file;
  if (officer === reader.officer) return reader.may('violation.read') ? 'own' : undefined;
  // a leader who is under review in the case reads his own review, never the file
  if (leaders?.some((each) => each.officer === reader.officer)) return undefined;
  const reads = (await reader.reaches('violation.read', unit)) || (await isOfOwnField(reading, file));
  if (!reads) return undefined;
  // until it is concluded, nobody whom the conclusion could reach reads along
  return outcome === null && (await isReached(reading, file)) ? undefined : 'file';
}

/** A deputy reads what belongs to the kind of work he is in charge of; the conclusion says which that is. */
async function isOfOwnField({ reader, snapshot, moment, today }: Reading, file: ViolationFile): Promise<boolean> {
  const { unit, field } = file;
  if (field === null || reader.posts.length === 0 || !(await reader.reaches('violation.readOwnField', unit)))
    return false;
  const posts = await postsAt(snapshot, { ...moment, day: today }, { posts: reader.posts });
  return posts.some(({ fields }) => fields?.includes(field));
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

/** The leaders' part as a whole: whom the case reached, whom not and why. One's own review is no key to the others. */
export const seesLeaders = async (
  { reader }: Pick<Reading, 'reader'>,
  { unit, officer }: ViolationFile,
): Promise<boolean> => officer !== reader.officer && (await reader.reaches('leaderReview.read', unit));

/** The source of a report is confidential (dossier 6.5): known to those who conclude the case, and to the auditor. */
export async function knowsReporter(reading: Reading, file: ViolationFile): Promise<boolean> {
  const { reader } = reading;
  if (file.officer === reader.officer) return false;
  if (reader.may('log.read')) return true;
  return (await reader.reaches('violation.conclude', file.unit)) && !(await isReached(reading, file));
}

/** Below three a count points at a person: it is withheld from those who may not see the files. */
export const guarded = (count: number, seesAll: boolean): number | null => (seesAll || count >= 3 ? count : null);
