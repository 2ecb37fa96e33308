import { foldLog, type EventStore, type Folded, type WorkingCalendar } from '@vandong/kernel';
import { calendarEvents } from '../domain/events/index.js';
import { calendarAsOf, noCalendar, remember, type CalendarHistory } from '../domain/index.js';

/** The working calendar as it stands, and as it was known at an earlier position of the log. */
export class CalendarFacts {
  readonly #history: Folded<CalendarHistory>;

  constructor(store: Pick<EventStore, 'readAll'>) {
    this.#history = foldLog(store, calendarEvents, ['calendar'], noCalendar, (history, event, stored) =>
      remember(history, event, stored.position),
    );
  }

  async current(): Promise<WorkingCalendar> {
    return calendarAsOf(await this.#history.read());
  }
  async asOf(position: number): Promise<WorkingCalendar> {
    return calendarAsOf(await this.#history.read(), position);
  }
}
