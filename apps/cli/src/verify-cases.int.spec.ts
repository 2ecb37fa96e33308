import 'reflect-metadata';
import { Connection, WorkflowClient } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enterCases, migrateRelay, recover, type Temporal } from '@vandong/relay';
import { freshDatabase, testTemporal, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { casesAgainstTemporal } from './verify-cases.js';

const cases = ['inspection-KT-1', 'inspection-KT-2', 'unitRound-CVD.1.C07'];
let database: FreshDatabase;
let pool: pg.Pool;
let connection: Connection;
let temporal: Temporal;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  await migrateRelay(pool);
  const { address, namespace } = await testTemporal();
  connection = await Connection.connect({ address });
  // nobody works on this queue: the workflows stay open
  temporal = { client: new WorkflowClient({ connection, ...(namespace && { namespace }) }), taskQueue: 'verify-cases' };
});
afterAll(async () => {
  await connection.close();
  await pool.end();
  await database.drop();
});

describe('open cases against Temporal', () => {
  it('finds every open case without a workflow', async () => {
    await enterCases(pool, cases.map((id) => ({ id, wakes: [] })));
    expect(await casesAgainstTemporal(pool, temporal.client)).toEqual(cases.map((caseId) => ({ kind: 'noWorkflow', caseId })));
  });

  it('finds nothing after recover, twice', async () => {
    expect([await recover(pool, temporal), await recover(pool, temporal)]).toEqual([3, 3]);
    expect(await casesAgainstTemporal(pool, temporal.client)).toEqual([]);
  });

  it('finds a workflow that was ended and one whose case is not open', async () => {
    await temporal.client.getHandle('inspection-KT-1').terminate();
    await pool.query(`delete from run.open_case where case_id = 'inspection-KT-2'`);
    expect(await casesAgainstTemporal(pool, temporal.client)).toEqual([
      { kind: 'noWorkflow', caseId: 'inspection-KT-1' },
      { kind: 'noCase', caseId: 'inspection-KT-2' },
    ]);
  });
});
