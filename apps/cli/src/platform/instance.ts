import { folders } from '@vandong/infra/folders';
import { environmentOf } from '@vandong/infra/supervisor';
import { join } from 'node:path';
import { Exit, EXIT } from './exit.js';

/** The instances `npm start` keeps on this machine. */
export const homes = (): readonly string[] => ['demo', 'force'].map((name) => join(folders().data, name));

/** What `DATABASE_URL`, `KURRENTDB_URL` and `TEMPORAL_ADDRESS` say, else the addresses of the instance that runs on this machine. */
export function addresses(env: NodeJS.ProcessEnv = process.env): {
  readonly databaseUrl: string;
  /** the KurrentDB that holds the log; the log is in PostgreSQL when absent */
  readonly kurrentUrl?: string;
  readonly temporalAddress?: string;
} {
  const running = env['DATABASE_URL'] ? undefined : homes().map(environmentOf).find(Boolean);
  const databaseUrl = env['DATABASE_URL'] ?? running?.['DATABASE_URL'];
  if (!databaseUrl)
    throw new Exit(
      EXIT.away,
      'Chưa có hệ thống nào đang chạy: hãy chạy npm start hoặc đặt DATABASE_URL · nothing is running: npm start, or set DATABASE_URL',
    );
  const temporalAddress = env['TEMPORAL_ADDRESS'] ?? running?.['TEMPORAL_ADDRESS'];
  // the log belongs to its database: an instance that runs says itself where it is
  const kurrentUrl = (running ?? env)['KURRENTDB_URL'];
  return { databaseUrl, ...(kurrentUrl && { kurrentUrl }), ...(temporalAddress && { temporalAddress }) };
}
