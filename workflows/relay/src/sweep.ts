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

/** What was poked for which due instant, and when: by case. */
type Poked = Map<string, { readonly due: string; readonly at: number }>;

/**
 * Pokes cases whose due instant passed unhandled, parked ones at the start and then ever more seldom, and, when the clock goes faster, every open case:
 * its timer would be late.
 */
export async function runSweep(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const poked: Poked = new Map();
  const follow = rateFollower(ports, signal);
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
      follow.rate(clock.rate);
      wait = everyMs(clock);
    } catch (error) {
      if (signal.aborted) break;
      ports.report(error);
    }
    await bell.rungWithin(wait);
  }
  bell.close();
  await follow.ended();
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

/**
 * Tells every open case when time goes faster than what its timer was set for; slower, it only wakes too early, which is harmless.
 * Beside the sweep and never in its way: the clock waits for the cases that are due, and they for nobody.
 */
function rateFollower({ pool, temporal, report }: SweepPorts, signal: AbortSignal) {
  let known: number | undefined;
  let telling: Promise<void> | undefined;
  async function tellEveryone(of: number): Promise<void> {
    for await (const ids of openCases(pool)) {
      if (signal.aborted) return;
      await pokeAll(temporal, ids);
    }
    known = of;
  }
  return {
    rate(now: number) {
      if (telling) return;
      if (known !== undefined && now > known) {
        telling = tellEveryone(now)
          .catch(report)
          .finally(() => (telling = undefined));
      } else known = now;
    },
    ended: async () => telling,
  };
}
