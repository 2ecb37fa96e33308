import 'reflect-metadata';
import { CommanderError } from 'commander';
import { UnreadableWorkbook } from '@vandong/import/read';
import { Refusal } from '@vandong/kernel';
import { createProgram } from './program.js';
import { Exit, EXIT, isAway } from './platform/exit.js';
import { say } from './platform/terminal.js';

/** Runs the command line and answers its exit code. */
async function run(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(argv, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const message = error instanceof Error ? error.message : String(error);
  if (message) say(message);
  if (error instanceof Exit) return error.code;
  if (error instanceof Refusal || error instanceof UnreadableWorkbook) return EXIT.refused;
  if (isAway(error)) return EXIT.away;
  if (process.env['VANDONG_DEBUG'] && error instanceof Error) say(error.stack ?? '');
  return EXIT.refused;
}

// A pipe that is closed early (`| head`) is no error of ours.
process.stdout.on('error', () => undefined);
process.exit(await run(process.argv.slice(2)));
