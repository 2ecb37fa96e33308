import { tasks, type TimelineEvent } from '@vandong/campaign/read-model';
import { eventWords, type Bilingual } from '../words/index.js';
import { frameOf } from './frame.js';
import { labelsOf } from './posts.js';
import type { Reading } from './reading.js';
import { whoseSteps } from './whose-step.js';

const postsIn = ({ data }: TimelineEvent): string[] =>
  ['post', 'addresseePost', 'signerPost', 'leadPost'].flatMap((key) =>
    typeof data[key] === 'string' ? [data[key]] : [],
  );

/** The sentence of each of these events: posts, units, tasks and steps by their names. */
export async function eventTexts(
  reading: Reading,
  events: readonly TimelineEvent[],
): Promise<(event: TimelineEvent) => Bilingual> {
  const label = await labelsOf(reading, events.flatMap(postsIn));
  const units = await reading.units();
  const titles = await taskTitles(reading, events);
  const whose = await whoseSteps(
    reading,
    events.map(({ stream }) => stream),
  );
  const lookup = {
    unit: (id: string) => units.get(id)?.code ?? id,
    post: label,
    task: (id: string) => titles.get(id) ?? id,
  };
  return ({ type, data, stream }) => eventWords(type, data, lookup, whose(stream));
}

async function taskTitles(reading: Reading, events: readonly TimelineEvent[]): Promise<Map<string, string>> {
  if (!events.some(({ data }) => typeof data['task'] === 'string')) return new Map();
  const { campaign, rounds } = await frameOf(reading);
  const all = [];
  for (const { round } of rounds) all.push(...(await tasks(reading.snapshot, campaign.campaign, round)));
  return new Map(all.map(({ task, title }) => [task, title]));
}
