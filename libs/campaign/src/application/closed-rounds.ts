import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, foldLog, type EventStore, type Folded, type Instant } from '@vandong/kernel';
import { unitRoundEvents } from '../domain/events/index.js';
import { unitRoundStream, type RoundRef } from '../domain/index.js';

const { UnitRoundClosed } = unitRoundEvents;
type ClosedAt = Readonly<Record<string, Instant>>;

/** When each unit's round was closed: all that a campaign needs to know of its hundreds of rounds. */
@Injectable()
export class ClosedRounds {
  readonly #closed: Folded<ClosedAt>;

  constructor(@Inject(EVENT_STORE) store: Pick<EventStore, 'readAll'>) {
    this.#closed = foldLog<ClosedAt, { UnitRoundClosed: typeof UnitRoundClosed }>(
      store,
      { UnitRoundClosed },
      ['unitRound'],
      {},
      (all, event, { stream }) => ({ ...all, [stream]: event.occurredAt }),
      ({ type }) => type === 'UnitRoundClosed',
    );
  }

  async read(): Promise<(ref: RoundRef) => Instant | undefined> {
    const closed = await this.#closed.read();
    return (ref) => closed[unitRoundStream(ref)];
  }
}
