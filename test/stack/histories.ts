import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const root = join(import.meta.dirname, '../..');
const folders: Readonly<Record<string, string>> = {
  campaign: 'campaign',
  unitRound: 'unit-round',
  inspection: 'inspection',
  leaderReview: 'leader-review',
  commendation: 'commendation',
};
export interface StoredHistory {
  readonly workflow: string;
  readonly release: string;
  readonly branch: string;
  readonly history: unknown;
}

/**
 * Keeps the history of a case for the release named by `VANDONG_RECORD_HISTORIES`; without it nothing is written.
 * Each release adds a folder; no folder is ever changed.
 */
export async function recordHistory(address: string, caseId: string, branch: string): Promise<void> {
  const release = process.env['VANDONG_RECORD_HISTORIES'];
  if (!release) return;
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'fetch-history.mjs'), address, caseId], {
    maxBuffer: 50_000_000,
  });
  const folder = join(root, 'workflows', folders[caseId.split('-')[0]!]!, 'histories', release);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${branch}.json`), `${stdout}\n`);
}

/** Every stored history of every release. */
export async function storedHistories(): Promise<StoredHistory[]> {
  const found: StoredHistory[] = [];
  for (const [workflow, folder] of Object.entries(folders)) {
    const home = join(root, 'workflows', folder, 'histories');
    for (const release of await readdir(home).catch(() => [])) {
      for (const file of await readdir(join(home, release))) {
        found.push({
          workflow,
          release,
          branch: file.replace('.json', ''),
          history: JSON.parse(await readFile(join(home, release, file), 'utf8')),
        });
      }
    }
  }
  return found;
}
