import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { mutants, type Mutant } from './mutants.js';

const root = join(import.meta.dirname, '../..');
const LONGEST_MS = 120_000;

/** Runs the contract on a mutant; answers with the reporter's last word. */
function verdictOn({ spec, file, changes }: Mutant): Promise<string> {
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const env = { ...process.env, VANDONG_MUTANT: JSON.stringify({ file, changes }) };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, '-c', 'test/contract/mutant.config.mjs', spec, '--runInBand', '--forceExit'],
      { cwd: root, env, timeout: LONGEST_MS, maxBuffer: 16 * 1_048_576 },
      (_, stdout, stderr) => resolve(/^(RED|GREEN|BROKEN) .*$/m.exec(stdout)?.[0] ?? stderr),
    );
  });
}

describe('the contract is red on', () => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
    '%s',
    async (_, mutant) => {
      expect(await verdictOn(mutant)).toMatch(/^RED /);
    },
    LONGEST_MS + 10_000,
  );
});
