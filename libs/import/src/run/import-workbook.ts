import { createHash } from 'node:crypto';
import { OutcomeUnknown, WrongExpectedRevision, type Identity, type Instant } from '@vandong/kernel';
import { readCsv, readWorkbook, readXlsx, UnreadableWorkbook, type RawSheet, type Workbook } from '../read/index.js';
import type { RowError } from '../template/index.js';
import { appendsOf, type Append } from './appends.js';
import { cellOf } from './cell-of.js';
import { commandsOf } from './commands.js';
import { unknownOf } from './known.js';
import type { Planned } from './planned.js';
import { simulate, type RefusedRow, type Workshop } from './simulate.js';
import { toldBy } from './told.js';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export type Phase = 'read' | 'check' | 'write';

export interface ImportPorts {
  readonly identity: Identity;
  /** all contexts over a store in memory that holds the log as it stands, every event at its position */
  workshop(): Promise<Workshop>;
  /** writes in this order; absent: a dry run */
  write?(appends: Iterable<Append>): Promise<void>;
  /** the clock's now: cases that are due up to here look, and no row may tell of a later time. Absent: up to the newest row. */
  readonly until?: Instant;
  /** a person who uploads the file: it then signs for nobody (`signedActs` are refused), and the events name him */
  readonly importer?: string;
  readonly progress?: (phase: Phase, done: number, total: number) => void;
}

export interface Imported {
  readonly rows: number;
  readonly commands: number;
  /** new events; those of a dry run would be */
  readonly events: number;
  /** when there is one, nothing was written */
  readonly rowErrors: readonly RowError[];
  readonly refusals: readonly RefusedRow[];
}

/** A writer who was faster is met again at most this often. */
const ATTEMPTS = 3;

/**
 * A workbook, or its sheets as CSV files. Every row is carried out in memory first; a file with errors imports nothing.
 * Command ids come from each row's key and content: the same file twice changes nothing, and an import that was cut short
 * is completed by running it again. Throws `UnreadableWorkbook`.
 */
export async function importWorkbook(files: readonly InputFile[], ports: ImportPorts): Promise<Imported> {
  const { identity, progress } = ports;
  const { workbook, errors, rows } = readWorkbook(await sheetsOf(files));
  progress?.('read', rows, rows);
  const source = digestOf(files);
  const { commands, errors: lacking } = commandsOf(workbook, {
    digest: (content) => identity.digest(content),
    source,
    ...(ports.until && { now: ports.until }),
    ...(ports.importer !== undefined && { importer: ports.importer }),
  });
  const nothing = { rows, commands: commands.length, events: 0, refusals: [] };
  const rowErrors = [...errors, ...lacking];
  if (rowErrors.length > 0) return { ...nothing, rowErrors };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { ...nothing, rowErrors, ...(await carryOut(commands, workbook, ports)) };
    } catch (error) {
      // somebody wrote meanwhile, or the answer was lost: what was written is found as receipts
      const passing = error instanceof WrongExpectedRevision || error instanceof OutcomeUnknown;
      if (!passing || attempt === ATTEMPTS) throw error;
    }
  }
}

/** In memory first; then, if nothing was refused, in the log. */
async function carryOut(
  commands: readonly Planned[],
  book: Workbook,
  { workshop: open, write, until, progress }: ImportPorts,
): Promise<Pick<Imported, 'events' | 'refusals'>> {
  const workshop = await open();
  try {
    const { events: past } = await workshop.store.readAll({ after: 0, limit: Number.MAX_SAFE_INTEGER });
    const refused = await simulate(await unknownOf(commands, book, past), workshop, {
      past,
      ...(until && { until }),
      ...(progress && { progress: (done, total) => progress('check', done, total) }),
    });
    const refusals = refused.map((each) => ({ ...each, ...cellOf(book, each, each.params) }));
    if (refusals.length > 0) return { events: 0, refusals };
    const after = past.at(-1)?.position ?? 0;
    const { events } = await workshop.store.readAll({ after, limit: Number.MAX_SAFE_INTEGER });
    if (write && events.length > 0) {
      const appends = appendsOf(events, { told: toldBy(commands, workshop.route, [...past, ...events]), after });
      await write(counted(appends, (written) => progress?.('write', written, events.length)));
    }
    return { events: events.length, refusals };
  } finally {
    await workshop.close?.();
  }
}

/** Tells how many events were taken so far. */
function* counted(appends: Iterable<Append>, taken: (events: number) => void): Iterable<Append> {
  let events = 0;
  for (const append of appends) {
    yield append;
    events += append.events.length;
    taken(events);
  }
}

async function sheetsOf(files: readonly InputFile[]): Promise<RawSheet[]> {
  const read = await Promise.all(
    files.map(async ({ name, bytes }) => {
      const [, base = name, kind = ''] = /^(?:.*[/\\])?(.+)\.([^.]+)$/.exec(name) ?? [];
      if (kind.toLowerCase() === 'csv') return [readCsv(base, bytes)];
      if (kind.toLowerCase() === 'xlsx') return readXlsx(bytes);
      throw new UnreadableWorkbook('import.notWorkbook', name);
    }),
  );
  return read.flat();
}

function digestOf(files: readonly InputFile[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of files) hash.update(bytes);
  return hash.digest('hex').slice(0, 32);
}
