import type { TimelineEvent } from '@vandong/campaign/read-model';
import { dayOf, workingDaysBetween } from '@vandong/kernel';
import type { z } from 'zod';
import type { shownEvent } from '../../contract/index.js';
import { accounts } from './accounts.js';
import { eventTexts } from './event-texts.js';
import type { Reading } from './reading.js';
import { seenEvents } from './seen-events.js';

export type ShownEvent = z.infer<typeof shownEvent>;

/** Events the reader may see, as sentences. `who` names a signed-in person; what the system decided says so. */
export async function shownEvents(reading: Reading, events: readonly TimelineEvent[]): Promise<ShownEvent[]> {
  const seen = await seenEvents(reading, events);
  const textOf = await eventTexts(reading, seen);
  const names = await accounts(
    reading,
    seen.flatMap(({ actor }) => personOf(actor) ?? []),
  );
  return seen.map((event) => ({
    id: `${event.stream}#${event.position}`,
    position: event.position,
    type: event.type,
    summary: textOf(event),
    who: names(personOf(event.actor)),
    occurredAt: event.occurredAt,
    recordedAt: event.known,
    ...behind(reading, event),
  }));
}

const personOf = (actor: string): string | undefined => /^person:(.+)$/.exec(actor)?.[1];

function behind({ calendar }: Reading, { occurredAt, known }: TimelineEvent): { behindDays?: number } {
  const days = workingDaysBetween(calendar, dayOf(occurredAt), dayOf(known));
  return days > 0 ? { behindDays: days } : {};
}
