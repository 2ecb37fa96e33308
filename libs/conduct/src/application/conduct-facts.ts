import { foldLog, readableStreams, type EventStore, type Folded } from '@vandong/kernel';
import { leaderReviewEvents, violationEvents } from '../domain/events/index.js';
import { evolveRegister, violationStream, type ConductRegister, type RegisteredViolation } from '../domain/index.js';

const definitions = { ...violationEvents, ...leaderReviewEvents };

/**
 * The register of violations and reviews, folded from the log. A review that cannot be read on counts as open; a violation refuses
 * those whose liability it could change.
 */
export class ConductFacts {
  readonly #register: Folded<ConductRegister>;
  readonly #readable = readableStreams(definitions);

  constructor(store: Pick<EventStore, 'readAll'>) {
    this.#register = foldLog<ConductRegister, typeof definitions>(
      store,
      definitions,
      ['violation', 'leaderReview'],
      {},
      (register, event, { stream }) => evolveRegister(register, event, stream),
      this.#readable,
    );
  }

  /** All violations, for what this one's liability rests on. Throws `UnreadableStream` when one of them may be of its unit or incident. */
  async bearingOn({ violation, unit, incident }: About): Promise<readonly RegisteredViolation[]> {
    const register = await this.#register.read();
    const known = new Map(Object.values(register).map((each) => [violationStream(each.violation), each]));
    const bears = (stream: string) => {
      if (!stream.startsWith(violationStream('')) || stream === violationStream(violation)) return false;
      const other = known.get(stream);
      return !other || other.unit === unit || (incident !== undefined && other.incident === incident);
    };
    const unread = this.#readable.unread().find(({ stream }) => bears(stream));
    if (unread) throw unread;
    return Object.values(register);
  }
}

type About = Pick<RegisteredViolation, 'violation' | 'unit' | 'incident'>;
