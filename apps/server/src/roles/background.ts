import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import type pg from 'pg';
import { POOL } from '../platform/pool.js';
import { SETTINGS, type Settings } from '../settings.js';
import { runProjector } from './projector.js';
import { runRelayOf } from './relay.js';

export interface RoleParts {
  readonly settings: Settings;
  readonly store: EventStore;
  readonly pool: pg.Pool;
  readonly log: Logger;
}
type Role = (parts: RoleParts, signal: AbortSignal) => Promise<void>;

const roles: Readonly<Record<'projector' | 'relay', Role>> = { projector: runProjector, relay: runRelayOf };

/** Runs the projector and the relay of this process beside its door, and drains them with it. */
@Injectable()
export class Background implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #ending = new AbortController();
  readonly #log = new Logger('roles');
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  onApplicationBootstrap(): void {
    const parts: RoleParts = { settings: this.settings, store: this.store, pool: this.pool, log: this.#log };
    const wanted = this.settings.roles.filter((role) => role !== 'api');
    this.#running = Promise.all(wanted.map((role) => this.#keep(role, roles[role](parts, this.#ending.signal))));
  }

  async onModuleDestroy(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  /** What a role does not survive by itself ends the process: its supervisor starts it again, and nothing is half alive. */
  async #keep(role: string, running: Promise<void>): Promise<void> {
    try {
      await running;
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      this.#log.fatal({ role, error: error instanceof Error ? error.name : 'unknown' }, 'a role has ended');
      process.exitCode = 1;
      process.kill(process.pid, 'SIGTERM');
    }
  }
}
