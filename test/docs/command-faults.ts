import { settingsOf } from '@vandong/infra/supervisor';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usageFault, usageOf } from './cli-usage.js';

/** Says what is wrong with a command of the documentation, by asking the program it names; undefined when it would run. */
export function commandFaults(root: string): (command: string) => string | undefined {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const tiers = tiersOf(root);
  const usage = usageOf(root);

  return (command) => {
    const [program, verb = '', ...rest] = words(command);
    if (program === 'vandong') return usageFault(usage, [verb, ...rest]);
    if (program === 'npx')
      return verb === 'vandong' ? (missingBin(root) ?? usageFault(usage, rest)) : `npx ${verb}: not ours`;
    if (verb === 'ci') return undefined;
    const script = verb === 'run' ? (rest[0] ?? '') : verb;
    if (!Object.hasOwn(scripts, script)) return `package.json has no script "${script}"`;
    const given = rest.includes('--') ? rest.slice(rest.indexOf('--') + 1) : [];
    if (script === 'start') return fault(() => settingsOf({ root, argv: given, env: {} }));
    const unknown = script === 'test' ? given.find((tier) => !tiers.includes(tier)) : undefined;
    return unknown && `npm test has no tier "${unknown}"`;
  };
}

/** Without the variables in front of it. */
const words = (command: string) =>
  command
    .replace(/^([A-Z_]+=\S+ )*/, '')
    .trim()
    .split(/\s+/);

/** The runner names its tiers when it is asked for one that does not exist. */
function tiersOf(root: string): string[] {
  const { stderr } = spawnSync(process.execPath, [join(root, 'infra/test.mjs'), 'no-such-tier'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [, names = ''] = /one of ([^)]+)\)/.exec(stderr) ?? [];
  return names.split(', ');
}

/** npm links a program when it installs, before anything is built: the file has to be a source. */
function missingBin(root: string): string | undefined {
  const { bin } = JSON.parse(readFileSync(join(root, 'apps/cli/package.json'), 'utf8')) as {
    bin?: { vandong?: string };
  };
  const file = bin?.vandong;
  if (file === undefined) return 'apps/cli/package.json names no program "vandong"';
  return /(^|\/)dist\//.test(file) || !existsSync(join(root, 'apps/cli', file))
    ? `${file} is not there when npm links it`
    : undefined;
}

function fault(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
