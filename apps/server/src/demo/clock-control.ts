import { Inject, Injectable } from '@nestjs/common';
import { campaignEvents } from '@vandong/campaign/domain/events';
import { clockState, setClock } from '@vandong/clock';
import { addDays, dayOf, EVENT_STORE, foldLog, instantAt, type EventStore, type Folded } from '@vandong/kernel';
import type pg from 'pg';
import { POOL } from '../platform/pool.js';
import { Problem } from '../problems/index.js';
import { DemoTimeControl, type DemoTime } from './ports.js';

const DAY_SECONDS = 86_400;
/** A simulated day begins when the offices do. */
const MORNING = '09:00';

interface Campaigns {
  readonly begun: number;
  readonly closed: number;
}

/** The demo's bar over the one clock row: there is no second scheduler. */
@Injectable()
export class ClockControl extends DemoTimeControl {
  readonly #campaigns: Folded<Campaigns>;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(EVENT_STORE) store: EventStore,
  ) {
    super();
    this.#campaigns = foldLog<Campaigns, typeof campaignEvents>(
      store,
      campaignEvents,
      ['campaign'],
      { begun: 0, closed: 0 },
      (all, { type }) => ({
        begun: all.begun + (type === 'CampaignDrafted' ? 1 : 0),
        closed: all.closed + (type === 'CampaignClosed' ? 1 : 0),
      }),
    );
  }

  async state(): Promise<DemoTime> {
    const [{ now, rate, jumpTo, heldBy }, { begun, closed }] = await Promise.all([
      clockState(this.pool),
      this.#campaigns.read(),
    ]);
    return {
      now,
      running: rate > 0,
      ...(rate > 0 && { daySeconds: DAY_SECONDS / rate }),
      ended: begun > 0 && closed === begun,
      busy: jumpTo !== undefined,
      ...(heldBy && { heldBy }),
    };
  }

  async nextDay(): Promise<void> {
    const { now } = await this.#ready();
    await setClock(this.pool, { domain: instantAt(addDays(dayOf(now), 1), MORNING), rate: 0 });
  }

  async run(daySeconds: number): Promise<void> {
    await this.#ready();
    await setClock(this.pool, { rate: DAY_SECONDS / daySeconds });
  }

  pause(): Promise<void> {
    return setClock(this.pool, { rate: 0 });
  }

  async #ready(): Promise<DemoTime> {
    const state = await this.state();
    if (state.ended) throw new Problem(409, 'demo.ended');
    if (state.busy) throw new Problem(409, 'demo.busy');
    return state;
  }
}
