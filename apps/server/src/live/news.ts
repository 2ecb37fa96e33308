import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { categoryOf, EVENT_STORE, toMillis, type Clock, type EventStore } from '@vandong/kernel';
import type { PositionWatch } from '@vandong/projection';
import type { z } from 'zod';
import type { streamMessage } from '../contract/index.js';
import { Interruption } from '../health/interruption.js';
import { CLOCK, POSITION_WATCH } from '../platform/tokens.js';

export type News = z.infer<typeof streamMessage>;

const TICK_MS = 1_000;
/** Domain time that runs with the wall clock needs no message: pages count it themselves. */
const JUMP_MS = 2_500;
const PAGE = 500;

/** What moved, once for all listeners: new positions with the kinds of cases they touch, the clock, the reminders' state. */
@Injectable()
export class Newsroom implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #listeners = new Set<(news: News) => void>();
  readonly #log = new Logger('live');
  #told = 0;
  #telling: Promise<void> = Promise.resolve();
  #clock = { now: '', at: 0, interrupted: false };
  #timer: NodeJS.Timeout | undefined;
  #stop: () => void = () => undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(POSITION_WATCH) private readonly watch: PositionWatch,
    private readonly interruption: Interruption,
  ) {}

  onApplicationBootstrap(): void {
    this.#told = Math.max(0, this.watch.position);
    this.#stop = this.watch.onChange(() => this.#inTurn(() => this.#tellChange()));
    this.#inTurn(() => this.#tellClock());
    this.#timer = setInterval(() => this.#inTurn(() => this.#tellClock()), TICK_MS);
  }

  async onModuleDestroy(): Promise<void> {
    this.#stop();
    clearInterval(this.#timer);
    await this.#telling;
  }

  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How things stand, for a page that begins to listen. */
  async standing(): Promise<News> {
    return this.#news('health', []);
  }

  /** One after another, so that positions never go backwards; an outage is passed over and caught up by the next turn. */
  #inTurn(tell: () => Promise<void>): void {
    this.#telling = this.#telling.then(tell).catch(() => this.#log.debug('nothing to tell: log or clock is away'));
  }

  async #tellChange(): Promise<void> {
    const upTo = this.watch.position;
    if (upTo === this.#told) return;
    const topics = upTo > this.#told ? await this.#topics(this.#told, upTo) : ['all'];
    this.#told = upTo;
    if (topics.length > 0) this.#tell(await this.#news('change', topics));
  }

  /** Categories of the events in (after, upTo]; `all` when there are too many to look at. */
  async #topics(after: number, upTo: number): Promise<string[]> {
    const { events } = await this.store.readAll({ after, limit: PAGE });
    const shown = events.filter(({ position }) => position <= upTo);
    return shown.length === PAGE ? ['all'] : [...new Set(shown.map(({ stream }) => categoryOf(stream)))].sort();
  }

  async #tellClock(): Promise<void> {
    const before = this.#clock;
    const now = await this.clock.now();
    const at = performance.now();
    this.#clock = { now, at, interrupted: this.interruption.remindersInterrupted };
    if (!before.now) return;
    if (before.interrupted !== this.#clock.interrupted) this.#tell(await this.#news('health', []));
    const moved = toMillis(now) - toMillis(before.now);
    if (Math.abs(moved - (at - before.at)) > JUMP_MS) this.#tell(await this.#news('clock', []));
  }

  async #news(kind: News['kind'], topics: string[]): Promise<News> {
    const { remindersInterrupted } = this.interruption;
    return {
      kind,
      position: Math.max(0, this.watch.position),
      now: await this.clock.now(),
      remindersInterrupted,
      topics,
    };
  }

  #tell(news: News): void {
    for (const listener of Array.from(this.#listeners)) listener(news);
  }
}
