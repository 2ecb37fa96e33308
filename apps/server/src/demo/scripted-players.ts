import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { clockBell, clockState, createClock, earliestDueBeside, recordDue } from '@vandong/clock';
import { actsAhead, fixedPeople, type ActAhead } from '@vandong/demo';
import { Refusal, type Identity } from '@vandong/kernel';
import type pg from 'pg';
import { POOL } from '../platform/pool.js';
import { IDENTITY } from '../platform/tokens.js';
import { actsTogether } from './acts-together.js';
import { DemoPlayers } from './ports.js';

/** In the list of due instants the next act holds a scaled clock like any due case: time waits for the people too. */
const DUE = 'demo-players';
const AFTER_FAULT_MS = 500;
/** The clock waits for the cases due before the next act: each is handled within moments. */
const WHILE_CASES_ARE_HANDLED_MS = 25;
/** A ring of the clock that was lost with its connection is made good within this time. */
const LONGEST_WAIT_MS = 2_000;

/**
 * Plays the people of the demo from its script for everyone but the one who is signed in: one act after another while time runs,
 * and in a jump of the clock those at once between which nothing is due.
 */
@Injectable()
export class ScriptedPlayers extends DemoPlayers implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('players');
  readonly #ending = new AbortController();
  #playing: Promise<void> = Promise.resolve();
  #signedIn = '';

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
    this.#playing = this.#play();
  }

  async onModuleDestroy(): Promise<void> {
    this.#ending.abort();
    await this.#playing;
  }

  /** In the order of the script; a fault of the moment only delays the next. An act that is done again changes nothing. */
  async #play(): Promise<void> {
    const { signal } = this.#ending;
    const acts = actsAhead({ digest: (content) => this.identity.digest(content), source: 'demo' });
    const bell = clockBell(this.pool, signal);
    let next: number | undefined;
    let wait = 0;
    while (!signal.aborted) {
      try {
        await bell.listen();
        next ??= await this.#reached();
        const together = await this.#together(acts, next);
        const last = together.at(-1);
        // time stands at the last of them while they are done: none is written down before it happened
        await recordDue(this.pool, DUE, last?.at);
        if (!last) break;
        wait = await this.#untilMs(last);
        if (wait === 0) {
          await this.#performAll(together);
          next += together.length;
          await this.pool.query('UPDATE run.demo_player SET next = $1', [next]);
        }
      } catch (error) {
        if (signal.aborted) break;
        this.#log.warn(error instanceof Error ? error.name : 'fault');
        wait = AFTER_FAULT_MS;
      }
      if (wait > 0) await bell.rungWithin(wait);
    }
    bell.close();
  }

  async #together(acts: readonly ActAhead[], next: number): Promise<readonly ActAhead[]> {
    const { jumpTo } = await clockState(this.pool);
    if (jumpTo === undefined) return acts.slice(next, next + 1);
    const due = await earliestDueBeside(this.pool, DUE);
    return actsTogether(acts, next, due !== undefined && due < jumpTo ? due : jumpTo);
  }

  /** Real milliseconds until it is worth asking again; 0 when the moment has come. */
  async #untilMs({ at }: ActAhead): Promise<number> {
    const { now, jumpTo, held } = await clockState(this.pool);
    if (now >= at) return 0;
    if (jumpTo !== undefined || held) return WHILE_CASES_ARE_HANDLED_MS;
    const wait = (await createClock(this.pool).untilMs(at)) ?? LONGEST_WAIT_MS;
    return Math.min(LONGEST_WAIT_MS, Math.max(1, wait));
  }

  /** All are done or refused before a fault of one is told. */
  async #performAll(acts: readonly ActAhead[]): Promise<void> {
    const results = await Promise.allSettled(acts.map((act) => this.#perform(act)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
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
}
