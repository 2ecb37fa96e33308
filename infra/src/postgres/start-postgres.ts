import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, freePort, holdProcess, isAlive, stopProcess } from '../processes/index.js';
import { postgresBinaries, type PostgresBinaries } from './binaries.js';
import { preparedCluster } from './cluster.js';
import { runningPostmaster, type Postmaster } from './postmaster.js';
import { runAsServerUser } from './server-user.js';
import { databaseUrl, readyDatabase } from './session.js';
import { serverSettings } from './settings.js';

const START_LIMIT_MS = 60_000;
const ATTEMPTS = 10;
const PAUSE_MS = 500;
/** The free port was taken meanwhile; or sessions of a killed server still end. Both pass by themselves. */
const PASSING_TROUBLE = /could not bind|shared memory block .* still in use/;
/** A server that is gone and gave no reason was killed, be it before its first word: it is started again. */
const wasKilled = (said: string): boolean => !/FATAL|PANIC/.test(said);
/** Ends sessions and stops at once ("fast shutdown"); SIGTERM would wait for the clients to leave. */
const FAST_SHUTDOWN = 'SIGINT';

export interface PostgresOptions {
  /** Kept between starts; made when missing. As root its parents must be open to user 65534. */
  readonly dataDir: string;
  /** Free unless set. */
  readonly port?: number;
  /** On unless false, which only tests may say. */
  readonly fsync?: boolean;
  readonly log?: (line: string) => void;
}

export interface PostgresServer {
  /** The superuser's address of the database `vandong`, password included. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server is gone, for whatever reason. */
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL on a data folder, or adopts the server that a hard kill left running there. It ends with us.
 * Sign-in is by password (scram) also on the loopback address: other users of the machine can reach it.
 */
export async function startPostgres({ dataDir, port, fsync = true, log }: PostgresOptions): Promise<PostgresServer> {
  const binaries = await postgresBinaries();
  const password = await preparedCluster(dataDir, binaries);
  const adopted = await adopt(dataDir, password, port);
  if (adopted) log?.(`PostgreSQL: took over process ${adopted.pid} on port ${adopted.port}`);
  const master = adopted ?? (await launch(binaries, dataDir, port, fsync));
  const release = holdProcess(master.pid, FAST_SHUTDOWN);
  await readyDatabase(master.port, password, () => isAlive(master.pid));
  const exited = ended(master.pid).then(release);
  const stop = (): Promise<void> => stopProcess(master.pid, FAST_SHUTDOWN).then(release);
  return { url: databaseUrl(master.port, password), port: master.port, pid: master.pid, exited, stop };
}

/** A server on its way out, or on another port than the one asked for, is waited out and not adopted. */
async function adopt(dataDir: string, password: string, port?: number): Promise<Postmaster | undefined> {
  const running = await runningPostmaster(dataDir);
  if (!running) return undefined;
  try {
    if (port !== undefined && port !== running.port) throw new Error('another port is asked for');
    await readyDatabase(running.port, password, () => isAlive(running.pid));
    return running;
  } catch {
    await stopProcess(running.pid, FAST_SHUTDOWN);
    return undefined;
  }
}

async function launch({ pgCtl }: PostgresBinaries, dataDir: string, asked?: number, fsync = true): Promise<Postmaster> {
  const logFile = join(dataDir, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    await rm(logFile, { force: true });
    await writeFile(join(dataDir, 'postgresql.conf'), serverSettings(asked ?? (await freePort()), fsync));
    try {
      await runAsServerUser(pgCtl, ['start', '-w', '-s', '-D', dataDir, '-l', logFile], START_LIMIT_MS);
      const master = await runningPostmaster(dataDir);
      if (master) return master;
      throw new Error('it ended right after its start');
    } catch (cause) {
      const said = await readFile(logFile, 'utf8').catch(() => '');
      if (attempt === ATTEMPTS || !(PASSING_TROUBLE.test(said) || wasKilled(said))) {
        const reason = said || (cause instanceof Error ? cause.message : String(cause));
        throw new Error(`PostgreSQL does not start on ${dataDir}:\n${reason}`, { cause });
      }
      await pause(PAUSE_MS);
    }
  }
}
