export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly taskQueue: string;
  /** the clock is scaled, and what is written carries its time */
  readonly simulated: boolean;
}

/** Throws with the name of what is missing. */
export function settingsFrom(env: NodeJS.ProcessEnv): WorkerSettings {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is not set');
  return { databaseUrl, taskQueue: env['VANDONG_TASK_QUEUE'] ?? 'vandong', simulated: env['VANDONG_DEMO'] === '1' };
}
