import { personEvents } from '@vandong/access/domain/events';
import { campaignEvents, unitRoundEvents } from '@vandong/campaign/domain/events';
import { commendationEvents } from '@vandong/commendation/domain/events';
import { leaderReviewEvents, violationEvents } from '@vandong/conduct/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import { decode, type EventOf, type RecordedEvent } from '@vandong/kernel';
import { ladderEvents } from '@vandong/notice/domain/events';
import { allOrganisationEvents } from '@vandong/organisation/domain/events';

const exported = {
  ...allOrganisationEvents,
  ...personEvents,
  ...campaignEvents,
  ...unitRoundEvents,
  ...inspectionEvents,
  ...violationEvents,
  ...leaderReviewEvents,
  ...commendationEvents,
  ...ladderEvents,
};
export type Exported = EventOf<typeof exported>;
export type Fact<T extends Exported['type'] = Exported['type']> = Extract<Exported, { type: T }> & {
  readonly stream: string;
  /** the person who did it; undefined: the file, or a case that looked */
  readonly person: string | undefined;
  /** what one command wrote has this in common */
  readonly commandId: string;
};

/** The events a workbook is filled from. */
export interface Facts {
  /** in the order of the log */
  readonly all: readonly Fact[];
  of<T extends Exported['type']>(type: T): readonly Fact<T>[];
}

const PERSON = 'person:';

export async function factsOf(log: Iterable<RecordedEvent> | AsyncIterable<RecordedEvent>): Promise<Facts> {
  const all: Fact[] = [];
  const byType = new Map<string, Fact[]>();
  for await (const stored of log) {
    if (!Object.hasOwn(exported, stored.type)) continue;
    const { actor, commandId } = stored.metadata;
    const person = actor.startsWith(PERSON) ? actor.slice(PERSON.length) : undefined;
    const fact = { ...decode(exported, stored), stream: stored.stream, person, commandId } as Fact;
    all.push(fact);
    const alike = byType.get(stored.type);
    if (alike) alike.push(fact);
    else byType.set(stored.type, [fact]);
  }
  return { all, of: <T extends Exported['type']>(type: T) => (byType.get(type) ?? []) as unknown as Fact<T>[] };
}
