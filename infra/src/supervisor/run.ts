import { both, supervise } from './supervise.js';
import { settingsOf } from './settings.js';
import { STEPS } from './steps.js';
import type { Link } from './step.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `npm start`: runs an instance in this process until Ctrl-C, and ends the process. Exit code 0 after Ctrl-C,
 * 1 when it cannot start.
 * @param root the project's folder @param argv flags: `--empty`, `--play`
 */
export async function run(root: string, argv: readonly string[]): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  // A closed terminal must not keep us from stopping the servers.
  process.stdout.on('error', () => undefined);
  let ending = false;
  try {
    const settings = settingsOf({ root, argv, env: process.env });
    const instance = await supervise(settings, STEPS, say, (stop) => {
      // npm hands a Ctrl-C on, so it may arrive twice: the end goes its way, whatever comes after the first.
      for (const signal of SIGNALS) {
        process.on(signal, () => {
          if (!ending) void end(stop, say);
          ending = true;
        });
      }
    });
    if (!ending) closingLines(instance.links, instance.notes, settings.home).forEach(say);
  } catch (error) {
    if (ending) return; // a step that was cut short is no failure
    process.stderr.write(`\nKhông khởi động được · cannot start: ${(error as Error).message}\n`);
    process.exit(1);
  }
}

async function end(stop: () => Promise<void>, say: (line: string) => void): Promise<void> {
  say('\nĐang dừng · stopping …');
  try {
    await stop();
    say('Đã dừng · stopped.');
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

/** The last thing a newcomer reads: where to look and how to sign in. */
export function closingLines(links: readonly Link[], notes: readonly string[], home: string): string[] {
  const width = Math.max(0, ...links.map(({ title }) => both(title).length));
  return [
    '',
    // The dashboard, begun last, comes first.
    ...links.toReversed().map(({ title, url }) => `  ${both(title).padEnd(width)}  ${url}`),
    ...notes.flatMap((note) => ['', ...note.split('\n').map((line) => `  ${line}`)]),
    '',
    `  Dữ liệu và nhật ký · data and logs: ${home}`,
    '  Ctrl-C để dừng · to stop',
    '',
  ];
}
