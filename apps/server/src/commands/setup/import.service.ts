import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { InputFile, Phase } from '@vandong/import/run';
import { runTask, type Answer } from '../../importing/run-task.js';
import type { ImportDone, Task } from '../../importing/task.js';
import { Problem } from '../../problems/index.js';
import { SETTINGS, type Settings } from '../../settings.js';

/** How far the import under way is: rows read, commands carried out in memory, events written. */
export interface ImportProgress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

type Asked = { kind: 'fill' } | { kind: 'import'; file: InputFile; importer: string; dryRun: boolean };

/** Imports and exports in a thread of their own, one at a time: each holds the whole log in memory. */
@Injectable()
export class WorkbookImport implements OnApplicationShutdown {
  readonly #closing = new AbortController();
  #progress: ImportProgress | undefined;
  #busy = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** undefined: nothing is under way */
  get progress(): ImportProgress | undefined {
    return this.#progress;
  }

  /** Throws 409 while another one is under way. */
  async run(file: InputFile, importer: string, dryRun: boolean): Promise<ImportDone> {
    const answer = await this.#run({ kind: 'import', file, importer, dryRun });
    if (answer.kind !== 'imported') throw new Error(`an import answered ${answer.kind}`);
    return answer.imported;
  }

  /** The template filled from what exists. Throws 409 while an import is under way. */
  async filled(): Promise<Uint8Array> {
    const answer = await this.#run({ kind: 'fill' });
    if (answer.kind !== 'filled') throw new Error(`an export answered ${answer.kind}`);
    return answer.bytes;
  }

  onApplicationShutdown(): void {
    this.#closing.abort();
  }

  async #run(what: Asked): Promise<Answer> {
    if (this.#busy) throw new Problem(409, 'import.busy');
    this.#busy = true;
    if (what.kind === 'import') this.#progress = { phase: 'read', done: 0, total: 0 };
    const { databaseUrl, kurrentUrl, demo } = this.settings;
    const task: Task = { databaseUrl, kurrentUrl, demo, ...what };
    try {
      return await runTask(task, this.#closing.signal, ({ phase, done, total }) => {
        this.#progress = { phase, done, total };
      });
    } finally {
      this.#busy = false;
      this.#progress = undefined;
    }
  }
}
