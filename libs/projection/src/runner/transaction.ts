import type pg from 'pg';
import { searchPath } from '../generation/generation.js';

/** How a batch is made one: a transaction of its own, or a savepoint in the caller's (verify, rebuild). */
export interface Transaction {
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * Read models are rebuilt from the log, and the checkpoint moves in the same transaction: a crash may take back the last
 * batches but never a part of one, so the commit need not wait for the disk. A runner that is stopped inside the
 * transaction loses it, and with it the checkpoint's row, to the next one.
 */
export const ownTransaction = (client: pg.ClientBase, schema: string): Transaction => ({
  begin: async () =>
    void (await client.query(
      `begin; ${searchPath(schema)}; set local synchronous_commit to off; set local idle_in_transaction_session_timeout to '10s'`,
    )),
  commit: async () => void (await client.query('commit')),
  rollback: async () => void (await client.query('rollback')),
});

export const savepoint = (client: pg.ClientBase, schema: string): Transaction => ({
  begin: async () => void (await client.query(`savepoint batch; ${searchPath(schema)}`)),
  commit: async () => void (await client.query('release savepoint batch')),
  rollback: async () => void (await client.query('rollback to savepoint batch; release savepoint batch')),
});

/** Faults of the moment, not of the data: the batch is tried again later, as a whole. */
export function isTransient(error: unknown): boolean {
  const { code = '', severity, message = '' } = error as { code?: string; severity?: string; message?: string };
  if (severity === undefined) return /^E[A-Z]+$/.test(code) || /connection|connect|timeout/i.test(message);
  return severity === 'FATAL' || /^(08|40|53|57|58|55P03|25P03)/.test(code);
}
