import { casesDueUntil, CLOCK_CHANNEL, clockState, type ClockState, type DueCase } from '@vandong/clock';
import { isCase } from '@vandong/case-workflow/contract';
import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { openCases } from './open-cases/index.js';
import { pokeAll, type Temporal } from './poking.js';

export interface SweepPorts {
  readonly pool: pg.Pool;
  readonly temporal: Temporal;
  readonly report: (error: unknown) => void;
}

/** How often the due list is read: closely while a jump of a scaled clock waits for cases, rarely where timers do the waking. */
const everyMs = ({ scaled, jumpTo, held }: ClockState) => (!scaled ? 60_000 : jumpTo || held ? 40 : 1_000);
/** A case that was just poked is given this long before it is poked again for the same instant. */
const PATIENCE_MS = 2_000;
/** While Temporal is away the relay tells; the sweep only tries again. */
const AFTER_FAULT_MS = 1_000;

/** Pokes cases whose due instant passed unhandled, and, when the clock's rate changes, every open case: its timer is stale. */
export async function runSweep(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const poked = new Map<string, { readonly due: string; readonly at: number }>();
  let rate: number | undefined;
  const bell = await listen(ports.pool, signal);
  while (!signal.aborted) {
    let wait = AFTER_FAULT_MS;
    try {
      const clock = await clockState(ports.pool);
      await sweep(ports, clock, poked);
      if (rate !== undefined && clock.rate !== rate) await pokeEveryone(ports);
      rate = clock.rate;
      wait = everyMs(clock);
    } catch (error) {
      if (signal.aborted) break;
      ports.report(error);
    }
    await Promise.race([pause(wait, undefined, { signal }).catch(() => {}), bell.rung()]);
  }
  bell.close();
}

async function sweep({ pool, temporal }: SweepPorts, { now }: ClockState, poked: Map<string, { due: string; at: number }>): Promise<void> {
  const late = await casesDueUntil(pool, now);
  const fresh = late.filter(({ caseId, due }: DueCase) => {
    const last = poked.get(caseId);
    return isCase(caseId) && (!last || last.due !== due || Date.now() - last.at > PATIENCE_MS);
  });
  await pokeAll(temporal, fresh.map(({ caseId }) => caseId));
  poked.clear();
  for (const { caseId, due } of late) poked.set(caseId, { due, at: Date.now() });
}

async function pokeEveryone({ pool, temporal }: SweepPorts): Promise<void> {
  for await (const ids of openCases(pool)) await pokeAll(temporal, ids);
}

/** Rings when somebody sets the clock. A lost connection only means that the next look at the list comes by itself. */
async function listen(pool: pg.Pool, signal: AbortSignal) {
  let ring: () => void = () => {};
  signal.addEventListener('abort', () => ring(), { once: true });
  const client = await pool.connect();
  client.on('notification', () => ring());
  client.on('error', () => {});
  await client.query(`LISTEN ${CLOCK_CHANNEL}`);
  return {
    rung: () =>
      new Promise<void>((resolve) => {
        ring = resolve;
      }),
    close: () => client.release(true),
  };
}
