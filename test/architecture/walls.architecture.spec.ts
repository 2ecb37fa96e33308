import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { walls } from './walls.js';

const root = join(import.meta.dirname, '../..');
const examples = walls.map((wall, index) => ({ ...wall, at: wall.at.replace(/\.ts$/, `-${index}.ts`) }));

interface Finding {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}

/** Lint as the project runs it, once for all examples. The project graph comes from Nx: without it the boundary rule is silent. */
function lint(files: readonly string[]): readonly Finding[] {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const done = spawnSync(process.execPath, [oxlint, '--type-aware', '--format=json', ...files], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  // Nx may warn on the same stream before the report begins
  return (JSON.parse(done.stdout.slice(done.stdout.indexOf('{'))) as { diagnostics: Finding[] }).diagnostics;
}

describe('a wall that is broken is refused by lint', () => {
  let findings: readonly Finding[];

  beforeAll(() => {
    try {
      for (const { at, code } of examples) {
        mkdirSync(dirname(join(root, at)), { recursive: true });
        writeFileSync(join(root, at), code);
      }
      findings = lint(examples.map(({ at }) => at));
    } finally {
      for (const { at } of examples) rmSync(join(root, at), { force: true });
    }
  });

  it.each(examples)('$rule', ({ at, says }) => {
    const said = findings
      .filter(({ filename }) => filename === at)
      .map(({ code, message, help }) => `${code} ${message} ${help ?? ''}`);
    expect(said).toContainEqual(expect.stringContaining(says));
  });
});
