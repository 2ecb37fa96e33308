import 'reflect-metadata';
import { contextsOver } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { memoryHolding, type MemoryEventStore } from '@vandong/event-store/memory';
import { importWorkbook, type Append, type Imported, type InputFile } from '@vandong/import/run';
import type { Instant, RecordedEvent } from '@vandong/kernel';
import { route } from '@vandong/relay/route';
import { demoFiles } from './files.js';
import { makeDemo } from './make-demo.js';
import { NOW } from './campaign/dates.js';

const identity = createIdentity('a secret of the tests');
const bytes = (text: string) => new TextEncoder().encode(text);

/** What `demo load` reads. */
export const demoInput = (): InputFile[] =>
  [...demoFiles(makeDemo())]
    .filter(([name]) => name !== 'ahead.csv')
    .map(([name, text]) => ({ name, bytes: bytes(text) }));
export const demoAhead = (): InputFile[] =>
  [...demoFiles(makeDemo())]
    .filter(([name]) => name === 'ahead.csv' || name === 'cuoc-van-dong.csv')
    .map(([name, text]) => ({ name: name === 'ahead.csv' ? 'da-dien-ra.csv' : name, bytes: bytes(text) }));

/** Imports into a log in memory. */
export async function load(
  log: MemoryEventStore,
  files: readonly InputFile[],
  until: Instant = NOW,
): Promise<Imported> {
  return importWorkbook(files, {
    identity,
    until,
    workshop: async () => {
      const store = await memoryHolding(log.events);
      return { ...(await contextsOver(store, identity)), store, route };
    },
    write: async (appends: Iterable<Append>) => {
      for (const { stream, expected, events } of appends) await log.append(stream, expected, events);
    },
  });
}

/** The fields the story is told by; which of them an event has is its type's matter. */
interface Told {
  readonly round: number;
  readonly dueOn: string;
  readonly decideBy: string;
  readonly detectedOn: string;
  readonly violation: string;
  readonly post?: string;
  readonly signerPost?: string;
  readonly cause?: string;
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly outcome?: string;
  readonly measure?: string;
  readonly decidedOn?: string;
}
export const dataOf = (event: RecordedEvent): Told => JSON.parse(event.payload) as Told;
