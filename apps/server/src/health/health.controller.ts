import { Controller, Get, Inject, Res } from '@nestjs/common';
import { clockState, troubles } from '@vandong/clock';
import { readModels } from '@vandong/composition';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import { isOutdated, listParked, type PositionWatch } from '@vandong/projection';
import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import type { z } from 'zod';
import { Permission, Public } from '../access/permission.decorator.js';
import type { health, troubledCases } from '../contract/index.js';
import { POOL } from '../platform/pool.js';
import { POSITION_WATCH } from '../platform/tokens.js';
import { Interruption } from './interruption.js';

type Health = z.infer<typeof health>;

/** For supervisors and balancers: states and counts; names only for whoever may read the log. */
@Controller()
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(POSITION_WATCH) private readonly watch: PositionWatch,
    private readonly interruption: Interruption,
  ) {}

  /** The process is there and answers; what it needs may be away. */
  @Get('healthz')
  @Public()
  alive(): Promise<Health> {
    return this.health();
  }

  /** 503 while the log is away: nothing can be shown or taken then. Without Temporal the server is ready. */
  @Get('readyz')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const health = await this.health();
    if (health.log === 'down') void reply.code(503);
    return health;
  }

  @Get('health/cases')
  @Permission('log.read')
  async troubledCases(): Promise<z.infer<typeof troubledCases>> {
    const [cases, { heldBy }] = await Promise.all([troubles(this.pool), clockState(this.pool)]);
    return { cases, ...(heldBy && { heldBy }) };
  }

  private async health(): Promise<Health> {
    const head = await this.store.head().catch(() => undefined);
    const parked = head === undefined ? [] : await listParked(this.pool).catch(() => []);
    const outdated = head !== undefined && (await isOutdated(this.pool, readModels).catch(() => false));
    const log = head === undefined ? 'down' : 'ok';
    const temporal = this.interruption.remindersInterrupted ? 'down' : 'ok';
    const projector = { position: Math.max(0, this.watch.position), head: head ?? 0, parked: parked.length, outdated };
    const cases = await this.cases();
    const well = log === 'ok' && temporal === 'ok' && parked.length === 0 && !outdated && cases.parked === 0;
    return { status: well ? 'ok' : 'degraded', log, temporal, projector, cases };
  }

  private async cases(): Promise<Health['cases']> {
    const failing = await troubles(this.pool).catch(() => []);
    const since = failing.map((each) => each.since).sort()[0];
    return { failing: failing.length, parked: failing.filter(({ parked }) => parked).length, ...(since && { since }) };
  }
}
