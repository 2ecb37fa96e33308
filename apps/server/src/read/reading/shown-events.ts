import type { TimelineEvent } from '@vandong/campaign/read-model';
import { dayOf, workingDaysBetween } from '@vandong/kernel';
import type { z } from 'zod';
import type { shownEvent } from '../../contract/index.js';
import { accounts } from './accounts.js';
import { eventTexts } from './event-texts.js';
import type { Reading } from './reading.js';
import { seenEvents } from './seen-events.js';

export type ShownEvent = z.infer<typeof shownEvent>;

/**
 * Events the reader may see, as sentences. `who` names a signed-in person; what the system decided says so.
 * `unnamed`: types of events whose author is not told to this reader.
 */
export async function shownEvents(
  reading: Reading,
  events: readonly TimelineEvent[],
  unnamed: ReadonlySet<string> = nothing,
): Promise<ShownEvent[]> {
  const seen = await seenEvents(reading, events);
  const textOf = await eventTexts(reading, seen);
  const names = await accounts(
    reading,
    seen.flatMap(({ actor, type }) => (unnamed.has(type) ? [] : (personOf(actor) ?? []))),
  );
  return seen.map((event) => ({
    id: `${event.stream}#${event.position}`,
    position: event.position,
    type: event.type,
    summary: textOf(event),
    who: unnamed.has(event.type) ? '' : names(personOf(event.actor)),
    occurredAt: event.occurredAt,
    recordedAt: event.known,
    ...behind(reading, event),
  }));
}

const nothing: ReadonlySet<string> = new Set();
const personOf = (actor: string): string | undefined => /^person:(.+)$/.exec(actor)?.[1];

function behind({ calendar }: Reading, { occurredAt, known }: TimelineEvent): { behindDays?: number } {
  const days = workingDaysBetween(calendar, dayOf(occurredAt), dayOf(known));
  return days > 0 ? { behindDays: days } : {};
}
