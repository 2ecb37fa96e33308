import { Connection, WorkflowClient } from '@temporalio/client';
import { runRelay, runSweep, type Temporal } from '@vandong/relay';
import type { RoleParts } from './background.js';

/** After a long outage gRPC would wait two minutes before it looks again. */
const RECONNECT = { 'grpc.max_reconnect_backoff_ms': 5_000 };

/** Relay and sweep over one lazy connection: Temporal may be away at the start, and come and go later. */
export async function runRelayOf({ settings, store, pool, log }: RoleParts, signal: AbortSignal): Promise<void> {
  const connection = Connection.lazy({ address: settings.temporalAddress, channelArgs: RECONNECT });
  const client = new WorkflowClient({ connection, namespace: settings.temporalNamespace });
  const temporal: Temporal = { client, taskQueue: settings.taskQueue };
  const names = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
  try {
    await Promise.all([
      runRelay(
        {
          store,
          pool,
          temporal,
          report: (state, error) => log.log({ state, ...(error !== undefined && { error: names(error) }) }, 'Temporal'),
        },
        signal,
      ),
      runSweep({ pool, temporal, report: (error) => log.warn({ error: names(error) }, 'sweep') }, signal),
    ]);
  } finally {
    await connection.close();
  }
}
