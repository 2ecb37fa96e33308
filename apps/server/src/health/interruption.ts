import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import { createConnection } from 'node:net';
import { POOL } from '../platform/pool.js';
import { SETTINGS, type Settings } from '../settings.js';

const EVERY_MS = 2_000;
const ANSWERS_WITHIN_MS = 1_000;

/** Are automatic reminders interrupted? So says the relay, or Temporal's door that does not open. Looked at every two seconds. */
@Injectable()
export class Interruption implements OnModuleDestroy {
  #interrupted = false;
  #looking: Promise<void> | undefined;
  readonly #timer: NodeJS.Timeout;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.#timer = setInterval(() => void this.look(), EVERY_MS);
    void this.look();
  }

  /** as of the last look, at most two seconds ago */
  get remindersInterrupted(): boolean {
    return this.#interrupted;
  }

  look(): Promise<void> {
    return (this.#looking ??= this.#look().finally(() => (this.#looking = undefined)));
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look(): Promise<void> {
    const [reached, relayAway] = await Promise.all([answers(this.settings.temporalAddress), this.#relayAway()]);
    this.#interrupted = !reached || relayAway;
  }

  async #relayAway(): Promise<boolean> {
    try {
      const { rows } = await this.pool.query<{ away: boolean }>(
        'select interrupted_since is not null away from run.relay',
      );
      return rows[0]?.away ?? false;
    } catch {
      // no relay has ever run here, or the database is away: that has a banner of its own
      return false;
    }
  }
}

function answers(address: string): Promise<boolean> {
  const [, host = '127.0.0.1', port = '7233'] = /^(.*):(\d+)$/.exec(address) ?? [];
  return new Promise((resolve) => {
    const socket = createConnection({ host, port: Number(port), timeout: ANSWERS_WITHIN_MS });
    const settle = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket
      .once('connect', () => settle(true))
      .once('error', () => settle(false))
      .once('timeout', () => settle(false));
  });
}
