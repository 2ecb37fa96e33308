import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@vandong/infra/postgres';
import { removeAtEnd } from '@vandong/infra/processes';
import { startTemporal } from '@vandong/infra/temporal';

let database: Promise<string> | undefined;
let temporal: Promise<string> | undefined;

/** The run's PostgreSQL; one of this process, which ends with it, when a developer runs a spec by hand. */
export function databaseServer(): Promise<string> {
  const shared = process.env['VANDONG_TEST_DATABASE_URL'];
  if (shared) return Promise.resolve(shared);
  return (database ??= startPostgres({ dataDir: join(temporaryHome(), 'postgres'), fsync: false }).then(
    ({ url }) => url,
  ));
}

/** The run's Temporal, `host:port`; one of this process when a spec is run by hand. */
export function temporalServer(): Promise<string> {
  const shared = process.env['VANDONG_TEST_TEMPORAL_ADDRESS'];
  if (shared) return Promise.resolve(shared);
  return (temporal ??= startTemporal({ logFile: join(temporaryHome(), 'temporal.log'), background: true }).then(
    ({ address }) => address,
  ));
}

function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'vandong-spec-'));
  chmodSync(home, 0o755); // as root the database server runs as another user
  removeAtEnd(home);
  return home;
}
