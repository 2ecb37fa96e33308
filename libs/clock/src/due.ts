import type { Instant } from '@vandong/kernel';
import type pg from 'pg';

export interface DueCase {
  readonly caseId: string;
  readonly due: Instant;
}

/** Looks in a row that may leave the same past instant due. Each step of a process may need one; more are a loop without end. */
const STUCK_AFTER = 20;

/**
 * When the case next has something to do; `undefined` when it waits for no time. `seen` is the log's position when the
 * look began: what an older look says does not replace what a newer one has said. Answers true when look after look has left
 * this past instant due: a failure in all but name, which the caller records.
 */
export async function recordDue(
  pool: pg.Pool,
  caseId: string,
  due: Instant | undefined,
  seen?: number,
): Promise<boolean> {
  const { rows } = await pool.query<{ unmoved: number }>('select run.record_due($1, $2, $3, $4) as unmoved', [
    caseId,
    due ?? null,
    seen ?? null,
    STUCK_AFTER,
  ]);
  return rows[0]!.unmoved >= STUCK_AFTER;
}

/** Cases that were due at the instant or before it and have not been handled, the earliest first; parked ones are not waited for. */
export async function casesDueUntil(pool: pg.Pool, instant: Instant, limit = 1_000): Promise<DueCase[]> {
  const { rows } = await pool.query<{ case_id: string; instant: Date }>(
    'select case_id, instant from run.due where instant <= $1 and not parked order by instant, case_id limit $2',
    [instant, limit],
  );
  return rows.map((row) => ({ caseId: row.case_id, due: row.instant.toISOString() }));
}

/** The earliest instant anything but this case is due at; undefined when nothing else waits for a time. */
export async function earliestDueBeside(pool: pg.Pool, caseId: string): Promise<Instant | undefined> {
  const { rows } = await pool.query<{ instant: Date | null }>(
    'select min(instant) as instant from run.due where case_id <> $1 and instant is not null and not parked',
    [caseId],
  );
  return rows[0]?.instant?.toISOString();
}
