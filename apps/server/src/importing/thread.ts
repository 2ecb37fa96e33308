import 'reflect-metadata';
import { identitySecret } from '@vandong/access/vault';
import { createClock } from '@vandong/clock';
import { createIdentity } from '@vandong/event-store/identity';
import { openEventLog } from '@vandong/event-store/open';
import { exportWorkbook } from '@vandong/import/export';
import { writeXlsx } from '@vandong/import/write';
import { readLog } from '@vandong/kernel';
import { parentPort, workerData } from 'node:worker_threads';
import { openPool } from '../platform/pool.js';
import { importInto, type Installation } from './import-into.js';
import { faultOf, type Said, type Task } from './task.js';

/** Counts are for people: no more often than they can read. */
const EVERY_MS = 100;

const task = workerData as Task;
const say = (said: Said): void => parentPort?.postMessage(said);

async function withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const pool = openPool(task.databaseUrl);
  const clock = createClock(pool);
  const { kurrentUrl, demo } = task;
  const log = await openEventLog({ kurrentUrl, database: { pool } }, demo ? () => clock.now() : undefined);
  try {
    const identity = createIdentity(process.env['VANDONG_IDENTITY_SECRET'] ?? (await identitySecret(pool)));
    return await work({ log, identity, clock });
  } finally {
    await log.close();
    await pool.end();
  }
}

async function answer(installation: Installation): Promise<Said> {
  if (task.kind === 'fill')
    return { kind: 'filled', bytes: await writeXlsx(await exportWorkbook(readLog(installation.log), { open: true })) };
  let last = 0;
  const imported = await importInto(installation, [task.file], {
    dryRun: task.dryRun,
    importer: task.importer,
    progress(phase, done, total) {
      if (Date.now() - last < EVERY_MS) return;
      last = Date.now();
      say({ kind: 'progress', phase, done, total });
    },
  });
  return { kind: 'imported', imported: { ...imported, position: await installation.log.head() } };
}

say(await withInstallation(answer).catch((error: unknown) => ({ kind: 'fault', fault: faultOf(error) }) as const));
