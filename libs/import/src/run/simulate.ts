import {
  Refusal,
  SchemaMismatch,
  type EventStore,
  type Instant,
  type RecordedEvent,
  type Unmet,
} from '@vandong/kernel';
import { Agenda, type AgendaPorts } from './agenda.js';
import type { Planned } from './planned.js';

/** The use cases and cases of all contexts over a store in memory: made by whoever composes them. */
export interface Workshop extends Pick<AgendaPorts, 'cases' | 'route'> {
  readonly store: EventStore;
  dispatch(command: object): Promise<unknown>;
  close?(): Promise<void>;
}

/** A row that fits the template, and whose command was refused. `code` is a key of the doors' message files. */
export interface RefusedRow {
  readonly sheet: string;
  readonly row: number;
  /** the cell it is about, or the row's first */
  readonly column: string;
  readonly found: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly unmet: readonly Unmet[];
}

export type Refused = Omit<RefusedRow, 'column' | 'found'>;

export interface Simulation {
  /** what the store in memory holds already: the log as it stands */
  readonly past: readonly RecordedEvent[];
  /** cases that are due up to here look after the last row */
  readonly until?: Instant;
  readonly progress?: (done: number, total: number) => void;
}

/** One wrong row may make thousands refuse; nobody reads further than this. */
const MOST_ERRORS = 500;

/** Carries out the commands in the order of their time, and lets the cases look as they would have. */
export async function simulate(
  planned: readonly Planned[],
  workshop: Workshop,
  { past, until, progress }: Simulation,
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  const receipts = new Set(past.map(({ metadata }) => metadata.commandId));
  let read = past.at(-1)?.position ?? 0;
  const agenda = new Agenda({
    ...workshop,
    async written() {
      const { events, upTo } = await workshop.store.readAll({ after: read, limit: 100_000 });
      read = upTo;
      return events;
    },
  });
  agenda.resume(past);
  // imported time never runs back behind what the log has seen
  let now = past.reduce((latest, { metadata: { occurredAt } }) => (occurredAt > latest ? occurredAt : latest), '');
  if (past.length > 0 && planned.some(({ commandId }) => !receipts.has(commandId))) await agenda.settle(now);
  for (const [index, { at, commandId, command, place }] of planned.entries()) {
    if (refused.length === MOST_ERRORS) break;
    if (receipts.has(commandId)) continue;
    if (at > now) now = at;
    await agenda.advance(now);
    await workshop.dispatch(command).catch((error: unknown) => refused.push({ ...place, ...refusalOf(error) }));
    await agenda.settle(now);
    progress?.(index + 1, planned.length);
  }
  if (until && until > now && refused.length === 0) await agenda.advance(until);
  return refused;
}

function refusalOf(error: unknown): Omit<Refused, 'sheet' | 'row'> {
  if (error instanceof Refusal) return { code: error.code, params: error.params ?? {}, unmet: error.unmet };
  if (error instanceof SchemaMismatch)
    return { code: 'import.value', params: { path: error.path, expected: error.expected }, unmet: [] };
  throw error;
}
