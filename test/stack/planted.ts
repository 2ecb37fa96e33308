import { WorkflowClient, Connection } from '@temporalio/client';
import { poke } from '@vandong/case-workflow/poke';
import { createPostgresEventStore } from '@vandong/event-store/postgres';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A copy of a database whose servers are stopped, for faults that must not touch the first. */
export async function copyOf(databaseUrl: string, name: string): Promise<string> {
  const of = new URL(databaseUrl).pathname.slice(1);
  const leave = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${of}'`;
  await sql(urlOf(databaseUrl, 'postgres'), leave, `CREATE DATABASE ${name} TEMPLATE ${of} STRATEGY FILE_COPY`);
  return urlOf(databaseUrl, name);
}

function urlOf(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function sql(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Behind the back of the guard that keeps the log append-only. */
const unguarded = (url: string, ...statements: readonly string[]) =>
  sql(
    url,
    'ALTER TABLE log.event DISABLE TRIGGER append_only',
    ...statements,
    'ALTER TABLE log.event ENABLE TRIGGER append_only',
  );

/** A row of a read model says something else than the log. */
export const changeReadModelRow = (url: string) =>
  sql(url, `UPDATE read.inspection_interval SET team_name = 'Đoàn khác'`);
export const skipReadModelRow = (url: string) => sql(url, 'DELETE FROM read.unit_round');
/** An event is gone: its position is missing, and in its stream its revision. */
export const loseEvent = (url: string, position: number) =>
  unguarded(url, `DELETE FROM log.event WHERE position = ${position}`);
/** The last event of a stream stands one too far. */
export const gapInRevisions = (url: string, stream: string) =>
  unguarded(
    url,
    `UPDATE log.event SET revision = revision + 1 WHERE position = (SELECT max(position) FROM log.event WHERE stream = '${stream}')`,
  );
/** The last event of a stream is told once more, as a relay without identity would. */
export const tellTwice = (url: string, stream: string) =>
  unguarded(
    url,
    `INSERT INTO log.event SELECT c.position + 1, stream, category, revision + 1, gen_random_uuid(), type, schema_version, payload, metadata, recorded_at
       FROM log.event, log.counter c WHERE stream = '${stream}' ORDER BY revision DESC LIMIT 1`,
    'UPDATE log.counter SET position = position + 1',
  );

/** A stream gets an event of a type that no release knows; answers the type. */
export async function unreadable(pool: pg.Pool, stream: string): Promise<string> {
  const store = createPostgresEventStore({ pool });
  const last = (await store.readStream(stream)).at(-1)!;
  const type = 'WrittenByNobody';
  await store.append(stream, last.revision, [{ ...last, id: randomUUID(), type }]);
  await store.close();
  return type;
}
/** What was planted is gone again. */
export async function takeOut(pool: pg.Pool, stream: string, type: string): Promise<void> {
  await pool.query(
    `ALTER TABLE log.event DISABLE TRIGGER append_only; DELETE FROM log.event WHERE stream = '${stream}' AND type = '${type}'; ALTER TABLE log.event ENABLE TRIGGER append_only`,
  );
}

async function withWorkflows(address: string, work: (client: WorkflowClient) => Promise<unknown>): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await work(new WorkflowClient({ connection }));
  } finally {
    await connection.close();
  }
}

export const terminate = (address: string, caseId: string) =>
  withWorkflows(address, (client) => client.getHandle(caseId).terminate('planted'));
/** No worker may be running: it would look, see that the case is over, and end. */
export const startWorkflow = (address: string, caseId: string) =>
  withWorkflows(address, (client) => poke(client, caseId, 'vandong'));
