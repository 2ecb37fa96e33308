import { foldLog, type EventStore, type Folded } from '@vandong/kernel';
import { leaderReviewEvents, violationEvents } from '../domain/events/index.js';
import { evolveRegister, type ConductRegister, type RegisteredViolation } from '../domain/index.js';

/** The register of violations and reviews, folded from the log. */
export class ConductFacts {
  readonly #register: Folded<ConductRegister>;

  constructor(store: Pick<EventStore, 'readAll'>) {
    this.#register = foldLog<ConductRegister, typeof definitions>(
      store,
      definitions,
      ['violation', 'leaderReview'],
      {},
      (register, event, { stream }) => evolveRegister(register, event, stream),
    );
  }

  async all(): Promise<readonly RegisteredViolation[]> {
    return Object.values(await this.#register.read());
  }
}
const definitions = { ...violationEvents, ...leaderReviewEvents };
