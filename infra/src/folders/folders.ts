import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this machine keeps what can be fetched again (`cache`) and what cannot (`data`). */
export interface Folders {
  readonly cache: string;
  readonly data: string;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * `VANDONG_CACHE_DIR` and `VANDONG_DATA_DIR` win. As root on Unix everything lies under `/var/lib/vandong`, because
 * PostgreSQL then runs as another user, which cannot read a home of mode 700. Else the platform's own user folders.
 */
export function foldersOf(machine: Machine): Folders {
  const usual = usualFolders(machine);
  return {
    cache: machine.env['VANDONG_CACHE_DIR'] || usual.cache,
    data: machine.env['VANDONG_DATA_DIR'] || usual.data,
  };
}

function usualFolders({ platform, isRoot, home, env }: Machine): Folders {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
    return { cache: join(local, 'vandong', 'cache'), data: join(local, 'vandong', 'data') };
  }
  if (isRoot) return { cache: '/var/lib/vandong/cache', data: '/var/lib/vandong/data' };
  if (platform === 'darwin') {
    return {
      cache: join(home, 'Library', 'Caches', 'vandong'),
      data: join(home, 'Library', 'Application Support', 'vandong'),
    };
  }
  return {
    cache: join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'vandong'),
    data: join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'vandong'),
  };
}

/** The folders of the machine we run on; nothing is created. */
export function folders(): Folders {
  return foldersOf({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    home: homedir(),
    env: process.env,
  });
}

/** Creates a folder, with its parents, that another user may pass through (mode 755 whatever the umask). */
export function passableFolder(path: string): string {
  const before = process.umask(0o022);
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
  } finally {
    process.umask(before);
  }
  return path;
}
