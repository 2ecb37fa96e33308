import { UnreadableWorkbook } from '@vandong/import/read';
import type { Imported, InputFile, Phase } from '@vandong/import/run';
import { OutcomeUnknown, StoreUnavailable } from '@vandong/kernel';
import { Problem } from '../problems/index.js';

/** What the thread is asked for: an import, or the template filled from what exists. */
export type Task = {
  readonly databaseUrl: string;
  readonly kurrentUrl?: string | undefined;
  readonly demo: boolean;
} & (
  | { readonly kind: 'import'; readonly file: InputFile; readonly dryRun: boolean; readonly importer: string }
  | { readonly kind: 'fill' }
);

/** `position`: the log's head after the import */
export type ImportDone = Imported & { readonly position: number };

/** What the thread says: any number of counts, then one answer. */
export type Said =
  | { readonly kind: 'progress'; readonly phase: Phase; readonly done: number; readonly total: number }
  | { readonly kind: 'imported'; readonly imported: ImportDone }
  | { readonly kind: 'filled'; readonly bytes: Uint8Array }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** An error as it crosses the thread's border, where classes are lost. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly detail?: string;
}

export function faultOf(error: unknown): Fault {
  if (error instanceof UnreadableWorkbook) {
    const { name, message, code, detail } = error;
    return { name, message, code, detail };
  }
  const { name = 'Error', message = String(error), code } = (error ?? {}) as Partial<Fault>;
  return { name, message, ...(typeof code === 'string' && { code }) };
}

export function errorOf({ name, message, code, detail = '' }: Fault): Error {
  if (name === 'UnreadableWorkbook') return new UnreadableWorkbook(code as UnreadableWorkbook['code'], detail);
  // the thread ran out of the memory it may use
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new UnreadableWorkbook('import.tooLarge', '');
  if (name === 'WrongExpectedRevision') return new Problem(409, 'command.conflict');
  if (name === 'OutcomeUnknown') return new OutcomeUnknown(message);
  if (name === 'StoreUnavailable') return new StoreUnavailable(message);
  return Object.assign(new Error(message), code && { code });
}
