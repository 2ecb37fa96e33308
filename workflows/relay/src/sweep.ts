import {
  casesDueUntil,
  clockBell,
  clockState,
  parkedToTry,
  parkedTried,
  tryParkedNow,
  type ClockState,
  type DueCase,
} from '@vandong/clock';
import { isCase } from '@vandong/case-workflow/contract';
import type pg from 'pg';
import { pokeAll, type Temporal } from './poking.js';

export interface SweepPorts {
  readonly pool: pg.Pool;
  readonly temporal: Temporal;
  readonly report: (error: unknown) => void;
}

/**
 * How often the due list is read: rarely where timers do the waking. Under a scaled clock no timer is relied on: it was set for
 * another rate, or for none. What is due holds the clock, so the list is read closely while time goes, and closer while it waits.
 */
function everyMs({ scaled, rate, jumpTo, held }: ClockState): number {
  if (!scaled) return 60_000;
  if (jumpTo || held) return 40;
  return rate > 0 ? 100 : 1_000;
}
/** A case that was just poked is given this long before it is poked again for the same instant. */
const PATIENCE_MS = 2_000;
/** While Temporal is away the relay tells; the sweep only tries again. */
const AFTER_FAULT_MS = 1_000;

/** What was poked for which due instant, and when: by case. */
type Poked = Map<string, { readonly due: string; readonly at: number }>;

/** Pokes cases whose due instant passed unhandled, and parked ones at the start and then ever more seldom. */
export async function runSweep(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const poked: Poked = new Map();
  const bell = clockBell(ports.pool, signal);
  let begun = false;
  while (!signal.aborted) {
    let wait = AFTER_FAULT_MS;
    try {
      await bell.listen();
      const clock = await clockState(ports.pool);
      await sweep(ports, clock, poked);
      if (!begun) await tryParkedNow(ports.pool);
      begun = true;
      await sweepParked(ports);
      wait = everyMs(clock);
    } catch (error) {
      if (signal.aborted) break;
      ports.report(error);
    }
    await bell.rungWithin(wait);
  }
  bell.close();
}

async function sweep({ pool, temporal }: SweepPorts, { now }: ClockState, poked: Poked): Promise<void> {
  const late = (await casesDueUntil(pool, now)).filter(({ caseId }) => isCase(caseId));
  const looked = Date.now();
  const patient = ({ caseId, due }: DueCase) => {
    const last = poked.get(caseId);
    return last?.due === due && looked - last.at <= PATIENCE_MS ? last : undefined;
  };
  const fresh = late.filter((each) => !patient(each));
  await pokeAll(
    temporal,
    fresh.map(({ caseId }) => caseId),
  );
  // Patience runs from the poke, not from the last look at the list: a poke that was lost with Temporal is made good.
  const still = late.map((each) => [each.caseId, patient(each) ?? { due: each.due, at: looked }] as const);
  poked.clear();
  for (const [caseId, last] of still) poked.set(caseId, last);
}

/** What parked them may be mended meanwhile, with no event that says so. */
async function sweepParked({ pool, temporal }: SweepPorts): Promise<void> {
  const parked = await parkedToTry(pool);
  if (parked.length === 0) return;
  await pokeAll(temporal, parked.filter(isCase));
  await parkedTried(pool, parked);
}
