import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { databaseServer } from './own-servers.js';

/** A database of one spec file. */
export interface FreshDatabase {
  /** Connects as the superuser. */
  readonly url: string;
  /** Ends its sessions and removes it. */
  readonly drop: () => Promise<void>;
}

/** How the template came to be: one per `name` and server. */
export interface Template {
  /** Whoever migrates differently takes another name. */
  readonly name: string;
  readonly migrate: (url: string) => Promise<void>;
}

/**
 * A new database, cloned (about 50 ms) from a template that is migrated once per server. Without a template it
 * comes empty, unless `VANDONG_TEST_MIGRATE` names a module (a URL or a package path) that exports
 * `migrate(url)`.
 */
export async function freshDatabase(template?: Template): Promise<FreshDatabase> {
  const server = await databaseServer();
  const source = template ?? (await templateFromEnvironment());
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(server, async (admin) => {
    const from = source ? await migratedTemplate(admin, server, source) : 'template0';
    // Copying files is quicker than logging pages, and quickest with fsync off.
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY FILE_COPY`);
  });
  return {
    url: withDatabase(server, name),
    drop: () =>
      withClient(server, async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/** Two spec files may need it at once: the lock lets one make it. A migration cut short leaves no template. */
async function migratedTemplate(admin: pg.Client, server: string, { name, migrate }: Template): Promise<string> {
  const template = `template_${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    const draft = `${template}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${draft} TEMPLATE template0 STRATEGY FILE_COPY`);
    await migrate(withDatabase(server, draft));
    await sessionsGone(admin, draft);
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    return template;
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
  }
}

/** A pool's end is told before its last session is: whoever is cut off then would hear of it as a fault of its own. */
async function sessionsGone(admin: pg.Client, database: string): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    const { rowCount } = await admin.query('SELECT FROM pg_stat_activity WHERE datname = $1', [database]);
    if (!rowCount) return;
  }
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
}

async function templateFromEnvironment(): Promise<Template | undefined> {
  const module = process.env['VANDONG_TEST_MIGRATE'];
  if (!module) return undefined;
  const { migrate } = (await import(module)) as { migrate?: unknown };
  if (typeof migrate !== 'function') throw new Error(`${module} exports no migrate(url)`);
  return { name: module, migrate: async (url) => void (await migrate(url)) };
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
