import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { CLOCK_CHANNEL, clockState, createClock, recordDue } from '@vandong/clock';
import { actsAhead, fixedPeople, type ActAhead } from '@vandong/demo';
import { Refusal, type Identity } from '@vandong/kernel';
import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { POOL } from '../platform/pool.js';
import { IDENTITY } from '../platform/tokens.js';
import { DemoPlayers } from './ports.js';

/** In the list of due instants the next act holds a scaled clock like any due case: time waits for the people too. */
const DUE = 'demo-players';
const AFTER_FAULT_MS = 500;

/** Plays the people of the demo from its script, one act after another, for everyone but the one who is signed in. */
@Injectable()
export class ScriptedPlayers extends DemoPlayers implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('players');
  readonly #ending = new AbortController();
  #playing: Promise<void> = Promise.resolve();
  #signedIn = '';
  #ring: () => void = () => {};

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly bus: CommandBus,
  ) {
    super();
  }

  roles(): Promise<readonly string[]> {
    return Promise.resolve(fixedPeople.map(({ officer }) => officer));
  }

  leaveTo(person: string): Promise<void> {
    this.#signedIn = person;
    return Promise.resolve();
  }

  onApplicationBootstrap(): void {
    this.#playing = this.#play().catch((error: unknown) => {
      if (!this.#ending.signal.aborted) this.#log.error(error instanceof Error ? error.name : 'the players have stopped');
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.#ending.abort();
    this.#ring();
    await this.#playing;
  }

  async #play(): Promise<void> {
    const { signal } = this.#ending;
    const acts = actsAhead({ digest: (content) => this.identity.digest(content), source: 'demo' });
    const bell = await this.#listen();
    let next = await this.#reached();
    while (!signal.aborted) {
      try {
        const act = acts[next];
        await recordDue(this.pool, DUE, act?.at);
        if (!act) break;
        if (!(await this.#isTime(act))) continue;
        await this.#perform(act);
        next += 1;
        await this.pool.query('UPDATE run.demo_player SET next = $1', [next]);
      } catch (error) {
        if (signal.aborted) break;
        this.#log.warn(error instanceof Error ? error.name : 'fault');
        await pause(AFTER_FAULT_MS, undefined, { signal }).catch(() => {});
      }
    }
    bell.release(true);
  }

  /** True when the moment has come; else waits until it may have. */
  async #isTime({ at }: ActAhead): Promise<boolean> {
    if ((await clockState(this.pool)).now >= at) return true;
    const wait = await createClock(this.pool).untilMs(at);
    await Promise.race([
      new Promise<void>((resolve) => {
        this.#ring = resolve;
      }),
      ...(wait === undefined ? [] : [pause(Math.max(1, wait), undefined, { signal: this.#ending.signal }).catch(() => {})]),
    ]);
    return false;
  }

  /** Whoever is signed in acts for himself; what the rules refuse was done, or became impossible, by another hand. */
  async #perform({ person, command }: ActAhead): Promise<void> {
    if (person === this.#signedIn) return;
    try {
      await this.bus.execute(command as Command<unknown>);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#log.log({ refused: error.code }, 'act');
    }
  }

  async #reached(): Promise<number> {
    await this.pool.query(`
      CREATE TABLE IF NOT EXISTS run.demo_player (one boolean PRIMARY KEY DEFAULT true CHECK (one), next int NOT NULL DEFAULT 0);
      INSERT INTO run.demo_player DEFAULT VALUES ON CONFLICT DO NOTHING;`);
    const { rows } = await this.pool.query<{ next: number }>('SELECT next FROM run.demo_player');
    return rows[0]?.next ?? 0;
  }

  async #listen(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    client.on('notification', () => this.#ring());
    client.on('error', () => this.#ring());
    await client.query(`LISTEN ${CLOCK_CHANNEL}`);
    return client;
  }
}
