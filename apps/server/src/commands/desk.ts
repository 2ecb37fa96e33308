import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import type { Clock, CommandContext, Instant, Receipt } from '@vandong/kernel';
import type { z } from 'zod';
import type { accepted } from '../contract/index.js';
import { CLOCK } from '../platform/tokens.js';
import { sent } from '../platform/sent.js';
import type { Act } from './act.js';
import { RoundRefusals } from './round-refusals.js';

export type Accepted = z.infer<typeof accepted>;

/** Hands a person's command to its handler; the answer comes after the append has committed. */
@Injectable()
export class Desk {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bus: CommandBus,
    private readonly refusals: RoundRefusals,
  ) {}

  /** `id`: of what the act created */
  async carryOut(
    act: Act,
    make: (context: CommandContext, at: Instant) => Command<Receipt>,
    id?: string,
  ): Promise<Accepted> {
    const at = await this.clock.now();
    try {
      const { position, repeated } = await sent.run(act.sent, () => this.bus.execute(make(act.context, at)));
      return { position, repeated, ...(id !== undefined && { id }) };
    } catch (error) {
      throw await this.refusals.explained(error, act.sent.params);
    }
  }
}
