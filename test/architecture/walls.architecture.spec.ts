import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { walls } from './walls.js';

const root = join(import.meta.dirname, '../..');

/** Lint as the project runs it, for one file. The project graph comes from Nx: without it the boundary rule is silent. */
function lint(file: string): string {
  const done = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', file], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NX_DAEMON: 'false' },
  });
  return `${done.stdout}${done.stderr}`;
}

describe('a wall that is broken is refused by lint', () => {
  it.each(walls)('$rule', ({ at, code, says }) => {
    const file = join(root, at);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    try {
      // eslint-style output folds long lines: compare without white space
      expect(lint(at).replaceAll(/\s+/g, '')).toContain(says.replaceAll(/\s+/g, ''));
    } finally {
      rmSync(file);
    }
  });
});
