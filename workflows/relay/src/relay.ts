import type { EventStore } from '@vandong/kernel';
import type { Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { markerStands, setMarker } from './marker.js';
import { checkpoint, enterCases, notePoked, openCases, Overtaken, stillOpen, wokenBy } from './open-cases/index.js';
import { pokeAll, type Temporal } from './poking.js';
import { recover } from './recover.js';
import { distinct, nothing, route, routedCategories, together, type Targets } from './route/index.js';

export interface RelayPorts {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly temporal: Temporal;
  /** told when Temporal goes away and when it is back */
  readonly report: (state: 'reached' | 'away', error?: unknown) => void;
}

const BATCH = 500;
const PAGE = 5_000;
const RETRY_MS = { first: 200, most: 5_000 };
/** How often Temporal is asked whether it still holds the marker: one cheap question. */
const MARKER_EVERY_MS = 2_000;

/**
 * Follows the log from its checkpoint until the signal aborts: pokes what should look, then moves the checkpoint. While an old and
 * a new server run beside each other both follow; who is overtaken begins again where the other has come to.
 */
export async function runRelay(ports: RelayPorts, signal: AbortSignal): Promise<void> {
  let wait = RETRY_MS.first;
  while (!signal.aborted) {
    try {
      await reach(ports);
      wait = RETRY_MS.first;
      await followWhileItStands(ports, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Overtaken)) await interrupted(ports, error);
      await pause(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
      wait = Math.min(wait * 2, RETRY_MS.most);
    }
  }
}

/** Temporal answers; if it has forgotten everything, every open case is poked before anything else. */
async function reach({ pool, temporal, report }: RelayPorts): Promise<void> {
  if (!(await markerStands(temporal.client))) {
    await recover(pool, temporal);
    await setMarker(temporal.client, temporal.taskQueue);
  }
  await pool.query('UPDATE run.relay SET interrupted_since = NULL');
  report('reached');
}

async function interrupted({ pool, report }: RelayPorts, error: unknown): Promise<void> {
  report('away', error);
  await pool.query('UPDATE run.relay SET interrupted_since = coalesce(interrupted_since, now())').catch(() => {});
}

/**
 * Follows until the signal aborts. Throws when Temporal goes away or has lost the marker, also while the log is quiet: a server
 * that was restarted between two events would else take the next poke as if nothing had happened, and no case before it.
 */
async function followWhileItStands(ports: RelayPorts, signal: AbortSignal): Promise<void> {
  const ending = new AbortController();
  const either = AbortSignal.any([signal, ending.signal]);
  const both = [follow(ports, either), watchMarker(ports, either)];
  try {
    await Promise.race(both);
  } finally {
    ending.abort();
    await Promise.allSettled(both);
  }
}

async function watchMarker({ temporal }: RelayPorts, signal: AbortSignal): Promise<void> {
  for (;;) {
    await pause(MARKER_EVERY_MS, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    if (!(await markerStands(temporal.client))) throw new Error('Temporal has forgotten every workflow');
  }
}

async function follow(ports: RelayPorts, signal: AbortSignal): Promise<void> {
  const { rows } = await ports.pool.query<{ position: string }>('SELECT position FROM run.relay');
  let after = await catchUp(ports, Number(rows[0]!.position), signal);
  for await (const page of ports.store.subscribe({ after, categories: routedCategories, batch: BATCH, signal })) {
    if (page.upTo <= after) continue; // a catch-up went past it
    await pass(ports, together(page.events.map(route)), after, page.upTo);
    after = page.events.length < BATCH ? page.upTo : await catchUp(ports, page.upTo, signal);
  }
}

/** A long way behind, after an import or an outage: the whole of it is one batch, so each open case is poked once. */
async function catchUp(ports: RelayPorts, from: number, signal: AbortSignal): Promise<number> {
  let after = from;
  let targets = nothing;
  for (let full = true; full && !signal.aborted;) {
    const page = await ports.store.readAll({ after, limit: PAGE, categories: routedCategories });
    targets = distinct(together([targets, ...page.events.map(route)]));
    full = page.events.length === PAGE;
    after = page.upTo;
  }
  await pass(ports, targets, from, after);
  return after;
}

/** Poke, then checkpoint: at least once, and a second poke is harmless. A case that is over already is not poked again. */
async function pass({ pool, temporal }: RelayPorts, targets: Targets, from: number, upTo: number): Promise<void> {
  const over = new Set(targets.closed);
  const opened = targets.opened.filter(({ id }) => !over.has(id));
  await enterCases(pool, opened, from);
  const wakes = targets.opened.filter(({ id }) => over.has(id)).flatMap((each) => each.wakes);
  const ids = await stillOpen(pool, [
    ...targets.look,
    ...wakes,
    ...(await wokenBy(pool, [...targets.closed, ...targets.moved])),
  ]);
  const prefixes = [...new Set(targets.lookAll)];
  if (ids.length + prefixes.length > 0) await notePoked(pool, ids, prefixes, upTo);
  await pokeAll(temporal, ids);
  for (const prefix of prefixes) {
    for await (const page of openCases(pool, prefix)) await pokeAll(temporal, page);
  }
  await checkpoint(pool, targets.closed, from, upTo);
}
