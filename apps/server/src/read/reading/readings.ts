import { Inject, Injectable } from '@nestjs/common';
import { dayOf, endOfDay, EVENT_STORE, type Clock, type Day, type EventStore, type Instant } from '@vandong/kernel';
import { officersNamed, readCalendar, unitsAt, type UnitOfDay } from '@vandong/organisation/read-model';
import { positionKnownAt } from '@vandong/campaign/read-model';
import type { PositionWatch } from '@vandong/projection';
import { ALL_KNOWN, KeptRows, readSnapshot, type Moment, type Snapshot } from '@vandong/projection/query';
import type pg from 'pg';
import type { z } from 'zod';
import type { readAt } from '../../contract/index.js';
import { POOL } from '../../platform/pool.js';
import { CLOCK, POSITION_WATCH } from '../../platform/tokens.js';
import { soonUntil } from '../state/index.js';
import { Readers, type Asking } from './readers.js';
import { once } from './once.js';
import type { Reading } from './reading.js';

export interface Asked {
  readonly asOf?: Day | undefined;
  readonly known?: Day | undefined;
  readonly after?: number | undefined;
}
export type ReadAt = z.infer<typeof readAt>;
export type Answered<T> = T & { readonly readAt: ReadAt };

const WAIT_MS = 5_000;

/** Opens one consistent reading for a page and says beside the answer which moment it shows. */
@Injectable()
export class Readings {
  readonly #kept = new KeptRows();

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POSITION_WATCH) private readonly watch: PositionWatch,
    private readonly readers: Readers,
  ) {}

  async read<T extends object>(
    asking: Asking,
    asked: Asked,
    page: (reading: Reading) => Promise<T>,
  ): Promise<Answered<T>> {
    // the page shows the own command, or after five seconds what there is: `readAt` says which
    if (asked.after !== undefined) await this.watch.waitFor(asked.after, WAIT_MS);
    const [now, head] = await Promise.all([this.clock.now(), this.store.head()]);
    const moment = momentOf(asked, now);
    return readSnapshot(
      this.pool,
      async (snapshot) => {
        const answer = await page(await this.open(asking, snapshot, moment, now));
        return { readAt: await placeOf(snapshot, asked, moment, now, head), ...answer };
      },
      this.#kept,
    );
  }

  private async open(asking: Asking, snapshot: Snapshot, moment: Moment, now: Instant): Promise<Reading> {
    const today = dayOf(now);
    const unitsOf = (of: Moment) =>
      once(async () => new Map((await unitsAt(snapshot, of)).map((unit): [string, UnitOfDay] => [unit.unit, unit])));
    const units = unitsOf(moment);
    const current = moment.day === today && moment.known === ALL_KNOWN;
    const unitsToday = current ? units : unitsOf({ day: today, at: now, known: ALL_KNOWN });
    const { calendar, entries } = await readCalendar(snapshot);
    const reader = await this.readers.of(asking, today, async () => (await unitsToday()).values());
    const names: Reading['names'] = async (officers) => {
      const wanted = [...new Set(officers.filter((officer) => officer !== null && officer !== undefined))];
      return new Map((wanted.length ? await officersNamed(snapshot, wanted) : []).map((each) => [each.officer, each]));
    };
    const { language = 'vi' } = asking;
    return {
      snapshot,
      moment,
      now,
      today,
      reader,
      say: (text) => text[language],
      calendar,
      calendarEntries: entries,
      soon: soonUntil(calendar, moment.day),
      units,
      unitsToday,
      names,
    };
  }
}

/** A past day is shown as it ended; today as it is now; nothing is known of a day to come. */
export function momentOf({ asOf, known }: Asked, now: Instant): Moment {
  const today = dayOf(now);
  const day = asOf !== undefined && asOf < today ? asOf : today;
  return {
    day,
    at: day === today ? now : endOfDay(day),
    known: known === undefined || known >= today ? ALL_KNOWN : endOfDay(known),
  };
}

async function placeOf(snapshot: Snapshot, asked: Asked, moment: Moment, now: Instant, head: number): Promise<ReadAt> {
  const { position: shown, movedAt } = snapshot;
  const lagMs = shown < head ? Math.max(0, Date.now() - Date.parse(movedAt)) : 0;
  const position = moment.known === ALL_KNOWN ? shown : await positionKnownAt(snapshot, moment.known);
  return {
    position,
    head: Math.max(head, shown),
    lagMs,
    now,
    asOf: moment.day,
    ...(moment.known !== ALL_KNOWN && { known: asked.known }),
  };
}
