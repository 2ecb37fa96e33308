import { leaderReviewOf, violationStream } from '@vandong/conduct/domain';
import { leaderReviewEvents, violationEvents } from '@vandong/conduct/domain/events';
import { foldLog, readableStreams, type EventStore, type Folded } from '@vandong/kernel';
import {
  commendationEvents,
  commendationStream,
  emptyRecord,
  evolveRecord,
  historyFor,
  type EligibilityHistory,
  type EligibilityRecord,
} from '../domain/index.js';

const definitions = { ...violationEvents, ...leaderReviewEvents, ...commendationEvents };

type Asked = Parameters<typeof historyFor>[1];

/**
 * What the gates rest on, folded from the log. Restricted: who reads it learns of cases. A stream that cannot be read on refuses those
 * whom it may concern, and nobody else.
 */
export class EligibilityFacts {
  readonly #record: Folded<EligibilityRecord>;
  readonly #readable = readableStreams(definitions);

  constructor(store: Pick<EventStore, 'readAll'>) {
    this.#record = foldLog(
      store,
      definitions,
      ['violation', 'leaderReview', 'commendation'],
      emptyRecord,
      evolveRecord,
      this.#readable,
    );
  }

  async historyFor(proposal: Asked): Promise<EligibilityHistory> {
    const record = await this.#record.read();
    const unread = this.#readable.unread().find(({ stream }) => mayConcern(record, stream, proposal));
    if (unread) throw unread;
    return historyFor(record, proposal);
  }
}

/** Of a violation or another award nothing is known until its first event is read. A proposal's own stream is its look's affair. */
function mayConcern(record: EligibilityRecord, stream: string, { proposal, subject, achievementKey }: Asked): boolean {
  const officer = subject.kind === 'officer' ? subject.id : undefined;
  if (stream.startsWith(violationStream('')))
    return officer !== undefined && (record.violations[stream]?.officer ?? officer) === officer;
  const review = leaderReviewOf(stream);
  if (review) return review.leader === officer;
  return (
    stream !== commendationStream(proposal) &&
    (record.proposals[stream]?.achievementKey ?? achievementKey) === achievementKey
  );
}
