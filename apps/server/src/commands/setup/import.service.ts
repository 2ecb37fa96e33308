import { Inject, Injectable } from '@nestjs/common';
import { contextsOver } from '@vandong/composition';
import { memoryHolding } from '@vandong/event-store/memory';
import type { EventLog } from '@vandong/event-store/open';
import { importWorkbook, type Imported, type ImportPorts, type InputFile } from '@vandong/import/run';
import { EVENT_STORE, type Clock, type Identity, type RecordedEvent } from '@vandong/kernel';
import { route } from '@vandong/relay/route';
import { CLOCK, IDENTITY } from '../../platform/tokens.js';

const PAGE = 5_000;

/** Carries a workbook out in memory first; only a file without errors is written, in bulk. */
@Injectable()
export class WorkbookImport {
  #busy: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventLog,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One after another: two imports in memory at once would need twice the room. */
  run(file: InputFile, dryRun: boolean): Promise<Imported & { readonly position: number }> {
    const turn = this.#busy.then(() => this.#run(file, dryRun));
    this.#busy = turn.catch(() => undefined);
    return turn;
  }

  async #run(file: InputFile, dryRun: boolean): Promise<Imported & { readonly position: number }> {
    let close: () => Promise<void> = () => Promise.resolve();
    const ports: ImportPorts = {
      identity: this.identity,
      until: await this.clock.now(),
      past: () => this.#past(),
      workshop: async (past) => {
        const store = await memoryHolding(past);
        const contexts = await contextsOver(store, this.identity);
        close = contexts.close;
        return { ...contexts, store, route };
      },
      ...(!dryRun && { write: async (appends) => void (await this.store.bulkAppend(appends)) }),
    };
    try {
      const imported = await importWorkbook([file], ports);
      return { ...imported, position: await this.store.head() };
    } finally {
      await close();
    }
  }

  async #past(): Promise<readonly RecordedEvent[]> {
    const all: RecordedEvent[] = [];
    for (let after = 0; ; ) {
      const { events, upTo } = await this.store.readAll({ after, limit: PAGE });
      all.push(...events);
      if (events.length < PAGE) return all;
      after = upTo;
    }
  }
}
