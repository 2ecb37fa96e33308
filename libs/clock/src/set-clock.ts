import { Refusal, type Instant } from '@vandong/kernel';
import type pg from 'pg';

/** Notified after every change of the clock: then the due list is read at once. */
export const CLOCK_CHANNEL = 'vandong_clock';

export interface ClockState {
  readonly now: Instant;
  /** domain seconds per real second; 0 is paused */
  readonly rate: number;
  /** false in production, where nobody has set a clock */
  readonly scaled: boolean;
  /** where a jump will end, while cases due before it are handled */
  readonly jumpTo?: Instant;
  /** true while the oldest due case holds the clock */
  readonly held: boolean;
  readonly heldBy?: ClockHolder;
}

/** The case a held clock waits for; moments on a healthy machine. */
export interface ClockHolder {
  readonly caseId: string;
  /** the instant that is not handled yet: no time passes it */
  readonly due: Instant;
  /** real time */
  readonly since: Instant;
}

export async function clockState(pool: pg.Pool): Promise<ClockState> {
  const { rows } = await pool.query<{
    moment: Date;
    rate: number;
    scaled: boolean;
    jump_to: Date | null;
    held: boolean;
  }>('select moment, rate, scaled, jump_to, held from run.read_clock()');
  const { moment, rate, scaled, jump_to: jumpTo, held } = rows[0]!;
  const heldBy = held ? await holder(pool) : undefined;
  const state = { now: moment.toISOString(), rate, scaled, held };
  return { ...state, ...(jumpTo && { jumpTo: jumpTo.toISOString() }), ...(heldBy && { heldBy }) };
}

/** Undefined when the case was handled meanwhile. */
async function holder(pool: pg.Pool): Promise<ClockHolder | undefined> {
  const { rows } = await pool.query<{ case_id: string | null; due: Date; since: Date }>(
    'select case_id, due, since from run.holder()',
  );
  const { case_id: caseId, due, since } = rows[0]!;
  return caseId === null ? undefined : { caseId, due: due.toISOString(), since: since.toISOString() };
}

/**
 * Jumps to an instant, changes the rate, or both; what is not given stays. The first call makes the clock a scaled one
 * and may set any time; later jumps go forward only, past each due case when it is handled.
 * Throws the refusal `clock.backwards`.
 */
export async function setClock(
  pool: pg.Pool,
  { domain, rate }: { readonly domain?: Instant; readonly rate?: number },
): Promise<void> {
  if (rate !== undefined && !(Number.isFinite(rate) && rate >= 0)) throw new RangeError(`not a rate: ${rate}`);
  const { rows } = await pool.query<{ set: boolean }>('select run.set_clock($1, $2) as set', [
    domain ?? null,
    rate ?? null,
  ]);
  if (!rows[0]!.set) throw new Refusal('clock.backwards');
}
