import type { Instant } from '@vandong/kernel';
import type pg from 'pg';

/** Looks that fail one after the other before a case is parked: with the waits between them about three seconds. */
const PARKED_AFTER = 5;

/** A case whose last looks failed. */
export interface Trouble {
  readonly caseId: string;
  /** real time of the first failure in a row */
  readonly since: Instant;
  readonly failures: number;
  readonly error: string;
  /** true when no clock waits for it; it is looked at on a poke, and now and then by itself */
  readonly parked: boolean;
}

/**
 * A look has failed. Answers whether the case is parked: after some failures in a row, or at once when another look could only
 * fail alike (`hopeless`). `seen` is the log's position when the look began. A look that succeeds (`recordDue`) ends it.
 */
export async function recordFailure(
  pool: pg.Pool,
  caseId: string,
  { error, hopeless, seen }: { readonly error: string; readonly hopeless: boolean; readonly seen: number },
): Promise<boolean> {
  const { rows } = await pool.query<{ parked: boolean }>('select run.record_failure($1, $2, $3, $4) as parked', [
    caseId,
    error.slice(0, 500),
    seen,
    hopeless ? 1 : PARKED_AFTER,
  ]);
  return rows[0]!.parked;
}

/** Parked cases whose next try has come. */
export async function parkedToTry(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ case_id: string }>(
    'select case_id from run.due where parked and coalesce(next_try <= clock_timestamp(), true) order by case_id',
  );
  return rows.map((row) => row.case_id);
}

/** They have been poked: the look that fails again sets the next try, and one that never comes is asked for in ten minutes. */
export async function parkedTried(pool: pg.Pool, caseIds: readonly string[]): Promise<void> {
  await pool.query(
    `update run.due set next_try = greatest(next_try, clock_timestamp() + interval '10 minutes') where parked and case_id = any ($1)`,
    [caseIds],
  );
}

/** All parked cases are tried now: a new build may read what the old one could not. */
export async function tryParkedNow(pool: pg.Pool): Promise<void> {
  await pool.query('update run.due set next_try = clock_timestamp() where parked');
}

/** The cases whose last looks failed, parked ones first, then those that fail longest. */
export async function troubles(pool: pg.Pool): Promise<Trouble[]> {
  const { rows } = await pool.query<{
    case_id: string;
    failing_since: Date;
    failures: number;
    error: string;
    parked: boolean;
  }>(
    'select case_id, failing_since, failures, error, parked from run.due where failures > 0 order by parked desc, failing_since, case_id',
  );
  return rows.map(({ case_id: caseId, failing_since: since, ...rest }) => ({
    caseId,
    since: since.toISOString(),
    ...rest,
  }));
}
