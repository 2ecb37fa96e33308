import { StoreUnavailable, type AllQuery, type Metadata, type PageOfAll, type RecordedEvent } from '@vandong/kernel';
import type pg from 'pg';
import { run, type NamedQuery } from './connection.js';

interface Row {
  readonly position: string;
  readonly stream: string;
  readonly revision: string;
  readonly id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly payload: string;
  readonly metadata: string;
  readonly recorded_at: Date;
}

const COLUMNS = 'position, stream, revision, id, type, schema_version, payload, metadata, recorded_at';

const toEvent = (row: Row): RecordedEvent => ({
  id: row.id,
  type: row.type,
  schemaVersion: row.schema_version,
  payload: row.payload,
  metadata: JSON.parse(row.metadata) as Metadata,
  stream: row.stream,
  revision: Number(row.revision),
  position: Number(row.position),
  recordedAt: row.recorded_at.toISOString(),
});

/** A read changes nothing, so a lost answer is no more than an unreachable log. */
async function read<R extends object>(pool: pg.Pool, query: NamedQuery): Promise<R[]> {
  try {
    return await run<R>(pool, query);
  } catch (error) {
    if ((error as Error).name !== 'OutcomeUnknown') throw error;
    throw new StoreUnavailable('the log did not answer', { cause: error });
  }
}

export async function readStream(pool: pg.Pool, stream: string, from = 0): Promise<RecordedEvent[]> {
  const text = `select ${COLUMNS} from log.event where stream = $1 and revision >= $2 order by revision`;
  return (await read<Row>(pool, { name: 'log.readStream', text, values: [stream, from] })).map(toEvent);
}

export async function head(pool: pg.Pool): Promise<number> {
  const rows = await read<{ position: string }>(pool, {
    name: 'log.head',
    text: 'select position from log.counter',
    values: [],
  });
  return Number(rows[0]?.position ?? 0);
}

/** The head and the page come from one snapshot: positions are given in commit order, so nothing below the head can still appear. */
const page = (where: string) => `
  select c.position as head, e.* from log.counter c
    left join lateral (
      select ${COLUMNS} from log.event where position > $1 ${where} order by position limit $2
    ) e on true
   order by e.position`;

const PAGE = { name: 'log.readAll', text: page('') };
const PAGE_OF_CATEGORIES = { name: 'log.readCategories', text: page('and category = any($3)') };

export async function readAll(pool: pg.Pool, { after, limit, categories }: AllQuery): Promise<PageOfAll> {
  const query = categories
    ? { ...PAGE_OF_CATEGORIES, values: [after, limit, categories] }
    : { ...PAGE, values: [after, limit] };
  const rows = await read<Row & { readonly head: string }>(pool, query);
  const events = rows.filter((row) => row.position !== null).map(toEvent);
  const full = events.length === limit ? events.at(-1) : undefined;
  return { events, upTo: full?.position ?? Math.max(after, Number(rows[0]?.head ?? 0)) };
}
