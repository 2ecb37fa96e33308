export interface WorkerSettings {
  readonly databaseUrl: string;
  /** the KurrentDB that holds the log; the log is in PostgreSQL when absent */
  readonly kurrentUrl?: string;
  readonly taskQueue: string;
  /** the clock is scaled, and what is written carries its time */
  readonly simulated: boolean;
}

/** Throws with the name of what is missing. */
export function settingsFrom(env: NodeJS.ProcessEnv): WorkerSettings {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is not set');
  const kurrentUrl = env['KURRENTDB_URL'];
  return {
    databaseUrl,
    ...(kurrentUrl && { kurrentUrl }),
    taskQueue: env['VANDONG_TASK_QUEUE'] ?? 'vandong',
    simulated: env['VANDONG_DEMO'] === '1',
  };
}
