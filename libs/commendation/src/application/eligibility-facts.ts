import { leaderReviewEvents, violationEvents } from '@vandong/conduct/domain/events';
import { foldLog, type EventStore, type Folded } from '@vandong/kernel';
import {
  commendationEvents,
  emptyRecord,
  evolveRecord,
  historyFor,
  type EligibilityHistory,
  type EligibilityRecord,
} from '../domain/index.js';

const definitions = { ...violationEvents, ...leaderReviewEvents, ...commendationEvents };

/** What the gates rest on, folded from the log. Restricted: who reads it learns of cases. */
export class EligibilityFacts {
  readonly #record: Folded<EligibilityRecord>;

  constructor(store: Pick<EventStore, 'readAll'>) {
    this.#record = foldLog(
      store,
      definitions,
      ['violation', 'leaderReview', 'commendation'],
      emptyRecord,
      evolveRecord,
    );
  }

  async historyFor(proposal: Parameters<typeof historyFor>[1]): Promise<EligibilityHistory> {
    return historyFor(await this.#record.read(), proposal);
  }
}
