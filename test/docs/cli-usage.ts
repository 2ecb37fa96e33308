import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The help text of a verb (`['calendar', 'add']`), from the built program. */
export type Usage = (verbs: readonly string[]) => string;

export function usageOf(root: string): Usage {
  const asked = new Map<string, string>();
  return (verbs) => {
    const key = verbs.join(' ');
    const known = asked.get(key);
    if (known !== undefined) return known;
    const program = join(root, 'apps/cli/dist/main.js');
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...verbs, '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (!stdout.startsWith('Usage: ')) throw new Error(`the built command line gives no help: ${stderr}`);
    asked.set(key, stdout);
    return stdout;
  };
}

/** What the program would refuse in these words: an unknown verb or option, a missing or a superfluous argument. */
export function usageFault(usage: Usage, given: readonly string[]): string | undefined {
  const plain = given.filter((word) => !word.startsWith('-'));
  const depth = [2, 1].find(
    (count) => plain.length >= count && lineOf(usage(plain.slice(0, count)), plain.slice(0, count)) !== undefined,
  );
  if (depth === undefined) return `vandong knows no "${plain.join(' ')}"`;
  const verbs = plain.slice(0, depth);
  const help = usage(verbs);
  const flag = given.find((word) => word.startsWith('--') && !new RegExp(`${word.split('=')[0]}(?![\\w-])`).test(help));
  if (flag) return `vandong ${verbs.join(' ')} has no option ${flag}`;
  return argumentFault(lineOf(help, verbs) ?? '', plain.slice(depth));
}

/** The rest of the line `Usage: vandong <verbs> …`; undefined when the help is another's. */
function lineOf(help: string, verbs: readonly string[]): string | undefined {
  const line = /^Usage: vandong (.*)$/m.exec(help)?.[1];
  const own = verbs.join(' ');
  return line !== undefined && (line === own || line.startsWith(`${own} `)) ? line.slice(own.length) : undefined;
}

function argumentFault(usage: string, given: readonly string[]): string | undefined {
  const slots = usage.match(/<[^>]+>|\[(?!options\]|command\])[^\]]+\]/g) ?? [];
  const needed = slots.filter((slot) => slot.startsWith('<')).length;
  if (given.length < needed) return `vandong needs ${slots.join(' ')}, got "${given.join(' ')}"`;
  const many = slots.some((slot) => slot.includes('...'));
  return !many && given.length > slots.length
    ? `vandong takes ${slots.join(' ') || 'no argument'}, got "${given.join(' ')}"`
    : undefined;
}
