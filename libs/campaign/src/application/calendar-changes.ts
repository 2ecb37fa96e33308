import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, foldLog, type EventStore, type Folded, type Instant } from '@vandong/kernel';
import { calendarEvents } from '@vandong/organisation/domain/events';

/** When the working calendar changed last: a deadline that moves with it moves at that instant. */
@Injectable()
export class CalendarChanges {
  readonly #last: Folded<Instant>;

  constructor(@Inject(EVENT_STORE) store: Pick<EventStore, 'readAll'>) {
    this.#last = foldLog<Instant, typeof calendarEvents>(
      store,
      calendarEvents,
      ['calendar'],
      '',
      (last, { occurredAt }) => (occurredAt > last ? occurredAt : last),
    );
  }

  /** Empty before the first. */
  last(): Promise<Instant> {
    return this.#last.read();
  }
}
