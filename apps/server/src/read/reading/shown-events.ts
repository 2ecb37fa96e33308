import { tasks, type TimelineEvent } from '@vandong/campaign/read-model';
import { dayOf, workingDaysBetween } from '@vandong/kernel';
import { accounts } from './accounts.js';
import type { z } from 'zod';
import type { shownEvent } from '../../contract/index.js';
import { eventWords } from '../words/index.js';
import { labelsOf } from './posts.js';
import type { Reading } from './reading.js';
import { frameOf } from './frame.js';
import { whoseSteps } from './whose-step.js';

export type ShownEvent = z.infer<typeof shownEvent>;

const postsIn = ({ data }: TimelineEvent): string[] =>
  ['post', 'addresseePost', 'signerPost', 'leadPost'].flatMap((key) =>
    typeof data[key] === 'string' ? [data[key]] : [],
  );

/** Events as sentences. `who` names a signed-in person; what the system decided says so. */
export async function shownEvents(reading: Reading, events: readonly TimelineEvent[]): Promise<ShownEvent[]> {
  const label = await labelsOf(reading, events.flatMap(postsIn));
  const units = await reading.units();
  const names = await accounts(
    reading,
    events.flatMap(({ actor }) => personOf(actor) ?? []),
  );
  const titles = await taskTitles(reading, events);
  const whose = await whoseSteps(
    reading,
    events.map(({ stream }) => stream),
  );
  const lookup = {
    unit: (id: string) => units.get(id)?.code ?? id,
    post: (id: string) => label(id).vi,
    task: (id: string) => titles.get(id) ?? id,
  };
  return events.map((event) => ({
    id: `${event.stream}#${event.position}`,
    position: event.position,
    type: event.type,
    summary: eventWords(event.type, event.data, lookup, whose(event.stream)),
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

async function taskTitles(reading: Reading, events: readonly TimelineEvent[]): Promise<Map<string, string>> {
  if (!events.some(({ data }) => typeof data['task'] === 'string')) return new Map();
  const { campaign, rounds } = await frameOf(reading);
  const all = [];
  for (const { round } of rounds) all.push(...(await tasks(reading.snapshot, campaign.campaign, round)));
  return new Map(all.map(({ task, title }) => [task, title]));
}
