import { contextsOver } from '@vandong/composition';
import { memoryHolding } from '@vandong/event-store/memory';
import type { EventLog } from '@vandong/event-store/open';
import { importWorkbook, type Imported, type InputFile, type Phase } from '@vandong/import/run';
import { readLog, type Clock, type Identity, type Instant } from '@vandong/kernel';
import { route } from '@vandong/relay/route';

/** The installation that is imported into. */
export interface Installation {
  readonly log: EventLog;
  readonly identity: Identity;
  readonly clock: Clock;
}

export interface ImportOptions {
  readonly dryRun?: boolean;
  /** the clock's now when absent */
  readonly until?: Instant;
  /** a person who uploads the file */
  readonly importer?: string;
  readonly progress?: (phase: Phase, done: number, total: number) => void;
}

/** An import into the log of this installation. */
export async function importInto(
  { log, identity, clock }: Installation,
  files: readonly InputFile[],
  { dryRun, until, importer, progress }: ImportOptions = {},
): Promise<Imported> {
  return importWorkbook(files, {
    identity,
    workshop: async () => {
      const store = await memoryHolding(readLog(log));
      return { ...(await contextsOver(store, identity)), store, route };
    },
    ...(!dryRun && {
      write: async (appends) => {
        await log.bulkAppend(appends);
      },
    }),
    until: until ?? (await clock.now()),
    ...(importer !== undefined && { importer }),
    ...(progress && { progress }),
  });
}
