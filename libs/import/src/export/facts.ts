import { personEvents } from '@vandong/access/domain/events';
import { campaignEvents } from '@vandong/campaign/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import { decode, type EventOf, type RecordedEvent } from '@vandong/kernel';
import { ladderEvents } from '@vandong/notice/domain/events';
import { allOrganisationEvents } from '@vandong/organisation/domain/events';

const exported = { ...allOrganisationEvents, ...personEvents, ...campaignEvents, ...inspectionEvents, ...ladderEvents };
export type Exported = EventOf<typeof exported>;
type Of<T extends Exported['type']> = Extract<Exported, { type: T }>;

/** The events a workbook is filled from, by type, in the order of the log. */
export interface Facts {
  of<T extends Exported['type']>(type: T): readonly Of<T>[];
}

export function factsOf(log: Iterable<RecordedEvent>): Facts {
  const byType = new Map<string, Exported[]>();
  for (const stored of log) {
    if (!Object.hasOwn(exported, stored.type)) continue;
    const events = byType.get(stored.type) ?? [];
    events.push(decode(exported, stored));
    byType.set(stored.type, events);
  }
  return { of: <T extends Exported['type']>(type: T) => (byType.get(type) ?? []) as unknown as Of<T>[] };
}
