import { parseArgs } from 'node:util';

export const serverRoles = ['api', 'projector', 'relay'] as const;
export type ServerRole = (typeof serverRoles)[number];

export interface Settings {
  readonly roles: readonly ServerRole[];
  readonly databaseUrl: string;
  /** the KurrentDB that holds the log; the log is in PostgreSQL when absent */
  readonly kurrentUrl?: string;
  /** `host:port`; it need not answer */
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
  readonly host: string;
  /** 0 = free */
  readonly port: number;
  /** simulated data: the clock controls and the change of role exist */
  readonly demo: boolean;
  /** level of pino: `info`, `warn`, `silent` … */
  readonly logLevel: string;
  /** folder of the built dashboard; without it the server answers the API only */
  readonly dashboardDir?: string;
}

/** injection token of `Settings` */
export const SETTINGS = Symbol('settings');

/** Reads `--roles api,projector,relay` and the environment. Throws with a sentence for whoever starts the server. */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: { roles: { type: 'string', default: serverRoles.join(',') } },
  });
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL names no PostgreSQL database');
  const kurrentUrl = env['KURRENTDB_URL'];
  const dashboardDir = env['VANDONG_DASHBOARD_DIR'];
  return {
    roles: values.roles.split(',').map(role),
    databaseUrl,
    ...(kurrentUrl && { kurrentUrl }),
    temporalAddress: env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233',
    temporalNamespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
    taskQueue: env['VANDONG_TASK_QUEUE'] ?? 'vandong',
    host: env['VANDONG_HOST'] ?? '127.0.0.1',
    port: portOf(env['VANDONG_PORT'] ?? '0'),
    logLevel: env['VANDONG_LOG'] ?? 'info',
    demo: env['VANDONG_DEMO'] === '1',
    ...(dashboardDir && { dashboardDir }),
  };
}

function role(name: string): ServerRole {
  const found = serverRoles.find((each) => each === name.trim());
  if (!found) throw new Error(`--roles: "${name}" is none of ${serverRoles.join(', ')}`);
  return found;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`VANDONG_PORT: "${text}" is no port`);
  return port;
}
