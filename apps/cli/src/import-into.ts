import { contextsOver } from '@vandong/composition';
import { memoryHolding } from '@vandong/event-store/memory';
import { importWorkbook, type Imported, type InputFile, type Phase } from '@vandong/import/run';
import type { EventStore, Instant, RecordedEvent } from '@vandong/kernel';
import { route } from '@vandong/relay/route';
import type { Database } from './platform/database.js';

export interface Options {
  readonly dryRun?: boolean;
  /** the clock's now when absent */
  readonly until?: Instant;
  readonly progress?: (phase: Phase, done: number, total: number) => void;
}

/** An import into the log of this installation. */
export async function importInto(
  { log, identity, clock }: Database,
  files: readonly InputFile[],
  { dryRun, until, progress }: Options = {},
): Promise<Imported> {
  return importWorkbook(files, {
    identity,
    past: () => readLog(log),
    workshop: async (past) => {
      const store = await memoryHolding(past);
      return { ...(await contextsOver(store, identity)), store, route };
    },
    ...(!dryRun && {
      write: async (appends) => {
        await log.bulkAppend(appends);
      },
    }),
    until: until ?? (await clock.now()),
    ...(progress && { progress }),
  });
}

const PAGE = 5_000;
export async function readLog(log: Pick<EventStore, 'readAll'>): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let after = 0; ;) {
    const page = await log.readAll({ after, limit: PAGE });
    events.push(...page.events);
    if (page.events.length < PAGE) return events;
    after = page.upTo;
  }
}
