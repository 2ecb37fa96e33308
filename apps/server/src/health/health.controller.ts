import { Controller, Get, Inject, Res } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import { listParked, type PositionWatch } from '@vandong/projection';
import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import type { z } from 'zod';
import { Public } from '../access/permission.decorator.js';
import type { health } from '../contract/index.js';
import { POOL } from '../platform/pool.js';
import { POSITION_WATCH } from '../platform/tokens.js';
import { Interruption } from './interruption.js';

type Health = z.infer<typeof health>;

/** For supervisors and balancers: states and counts, no names. */
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

  private async health(): Promise<Health> {
    const head = await this.store.head().catch(() => undefined);
    const parked = head === undefined ? [] : await listParked(this.pool).catch(() => []);
    const log = head === undefined ? 'down' : 'ok';
    const temporal = this.interruption.remindersInterrupted ? 'down' : 'ok';
    const projector = { position: Math.max(0, this.watch.position), head: head ?? 0, parked: parked.length };
    return { status: log === 'ok' && temporal === 'ok' && parked.length === 0 ? 'ok' : 'degraded', log, temporal, projector };
  }
}
