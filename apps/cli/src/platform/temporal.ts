import { Connection, WorkflowClient } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { Temporal } from '@vandong/relay';
import { addresses } from './instance.js';

/** The Temporal that the usual `TEMPORAL_*` variables or the running instance name. */
export async function withTemporal<T>(work: (temporal: Temporal) => Promise<T>): Promise<T> {
  const { temporalAddress } = addresses();
  if (temporalAddress) process.env['TEMPORAL_ADDRESS'] = temporalAddress;
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  const connection = await Connection.connect({ ...connectionOptions, connectTimeout: 3_000 });
  try {
    return await work({
      client: new WorkflowClient({ connection, namespace }),
      taskQueue: process.env['VANDONG_TASK_QUEUE'] ?? 'vandong',
    });
  } finally {
    await connection.close();
  }
}
