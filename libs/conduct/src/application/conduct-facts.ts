import { foldLog, type EventStore, type Folded, type Instant } from '@vandong/kernel';
import { leaderReviewEvents, violationEvents } from '../domain/events/index.js';
import { evolveRegister, violationStream, type ConductRegister, type RegisteredViolation } from '../domain/index.js';

/** A violation being verified, or a leader's review: open until it is settled. */
export interface ConductCase {
  readonly id: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
}

/** The register of violations and reviews, folded from the log; other contexts' ports are served from it. */
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
  async ofOfficer(officer: string): Promise<readonly RegisteredViolation[]> {
    return (await this.all()).filter((each) => each.officer === officer);
  }
  /** what the accountability step of a unit waits for: its violations, their reviews, and reviews of its own leaders */
  async casesOf(campaign: string, round: number, unit: string): Promise<readonly ConductCase[]> {
    const inRound = (await this.all()).filter((each) => each.campaign === campaign && each.round === round);
    return inRound.flatMap((each) =>
      each.unit === unit ? casesIn(each) : each.reviews.filter((review) => review.unit === unit).map(bare),
    );
  }
  async casesOfCampaign(campaign: string): Promise<readonly ConductCase[]> {
    return (await this.all()).filter((each) => each.campaign === campaign).flatMap(casesIn);
  }
}
const definitions = { ...violationEvents, ...leaderReviewEvents };

const bare = ({ id, openedAt, closedAt }: ConductCase): ConductCase => ({
  id,
  openedAt,
  ...(closedAt && { closedAt }),
});
const casesIn = ({ violation, reportedAt, concludedAt, reviews }: RegisteredViolation): ConductCase[] => [
  { id: violationStream(violation), openedAt: reportedAt, ...(concludedAt && { closedAt: concludedAt }) },
  ...reviews.map(bare),
];
