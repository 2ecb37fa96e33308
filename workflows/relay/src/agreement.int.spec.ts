import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Connection, WorkflowClient } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enterCases, migrateRelay, recover, type Temporal } from './index.js';
import { freshDatabase, testTemporal, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { casesAgainstTemporal } from './agreement.js';

// other spec files may share the Temporal server
const run = randomUUID().slice(0, 8);
const cases = [`inspection-${run}-1`, `inspection-${run}-2`, `unitRound-${run}.1.C07`];
let database: FreshDatabase;
let pool: pg.Pool;
let connection: Connection;
let temporal: Temporal;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  await migrateRelay(pool);
  const { address, namespace, taskQueue } = await testTemporal();
  connection = await Connection.connect({ address });
  // nobody works on this queue: the workflows stay open
  temporal = { client: new WorkflowClient({ connection, namespace }), taskQueue };
});
afterAll(async () => {
  await connection.close();
  await pool.end();
  await database.drop();
});

describe('open cases against Temporal', () => {
  it('finds every open case without a workflow', async () => {
    await enterCases(
      pool,
      cases.map((id) => ({ id, wakes: [] })),
      0,
    );
    expect(await casesAgainstTemporal(pool, temporal)).toEqual(cases.map((caseId) => ({ kind: 'noWorkflow', caseId })));
  });

  it('finds nothing after recover, twice', async () => {
    expect([await recover(pool, temporal), await recover(pool, temporal)]).toEqual([3, 3]);
    expect(await casesAgainstTemporal(pool, temporal)).toEqual([]);
  });

  it('finds a workflow that was ended and one whose case is not open', async () => {
    await temporal.client.getHandle(cases[0]!).terminate();
    await pool.query('delete from run.open_case where case_id = $1', [cases[1]]);
    expect(await casesAgainstTemporal(pool, temporal)).toEqual([
      { kind: 'noWorkflow', caseId: cases[0] },
      { kind: 'noCase', caseId: cases[1] },
    ]);
  });
});
