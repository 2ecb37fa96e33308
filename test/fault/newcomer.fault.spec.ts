import { chmodSync, mkdtempSync } from 'node:fs';
import { removeAtEnd } from '@vandong/infra/processes';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newcomer, type Account } from '../stack/newcomer.js';

/** on common systems the account `nobody`: PostgreSQL wants a user that has a name */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

interface Status {
  readonly logPosition: number;
  readonly temporal: boolean;
}

const accounts: readonly (readonly [who: string, account: () => Account])[] = isRoot
  ? [
      ['an ordinary user', () => ({ uid: NOBODY, gid: NOBODY })],
      ['root', () => ({ uid: 0, gid: 0, data: openFolder() })],
    ]
  : [['the user of this run', () => ({ uid: process.getuid!(), gid: process.getgid!() })]];

describe('a newcomer with the project in a home of mode 700', () => {
  if (!isRoot) process.stderr.write('npm start is tried as one user only: just root can become another one\n');

  it.each(accounts)(
    '%s starts it, signs in, ends it by Ctrl-C, and the second start goes on where it was',
    async (_, account) => {
      const user = await newcomer(account());
      const first = await user.start();
      const password = /one-time password: (\S+)/.exec(first.said)?.[1];
      expect(await signIn(first.said, password!)).toBe(200);
      const before = JSON.parse(await user.vandong('status', '--json')) as Status;
      expect(before).toMatchObject({ temporal: true, logPosition: expect.any(Number) });
      expect(before.logPosition).toBeGreaterThan(0);
      expect(await first.ctrlC()).toMatch(/stopped\.\s*$/);

      const second = await user.start();
      expect(second.said).not.toMatch(/installing|building|one-time/);
      expect(addressIn(second.said)).toBe(addressIn(first.said));
      expect(await signIn(second.said, password!)).toBe(200);
      const after = JSON.parse(await user.vandong('status', '--json')) as Status;
      expect(after.logPosition).toBeGreaterThanOrEqual(before.logPosition);
      expect(await second.ctrlC()).toMatch(/stopped\.\s*$/);
    },
  );
});

/** As root the database runs as another user, who has to pass through. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vandong-data-'));
  chmodSync(folder, 0o755);
  removeAtEnd(folder);
  return folder;
}

const addressIn = (said: string): string | undefined => /Dashboard\s+(http:\S+)/.exec(said)?.[1];

async function signIn(said: string, password: string): Promise<number> {
  const address = addressIn(said)!;
  expect(await (await fetch(address)).text()).toContain('<div id="root"');
  const body = JSON.stringify({ person: 'admin', password });
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return answer.status;
}
