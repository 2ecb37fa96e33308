import { CommanderError } from 'commander';
import { UnreadableWorkbook } from '@vandong/import/read';
import { Refusal } from '@vandong/kernel';
import { createProgram } from './program.js';
import { Exit, EXIT, serverIsAway } from './platform/exit.js';
import { say } from './platform/terminal.js';
import { inWords, unmetInWords } from './platform/words.js';

/** Runs the command line and answers its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(argv, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): number {
  // commander has said it already
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const away = serverIsAway(error);
  const message = messageOf(error);
  if (away && !(error instanceof Exit)) say('Máy chủ không trả lời · a server does not answer');
  if (message) say(message);
  if (error instanceof Exit) return error.code;
  if (error instanceof Refusal || error instanceof UnreadableWorkbook) return EXIT.refused;
  if (away) return EXIT.away;
  if (process.env['VANDONG_DEBUG'] && error instanceof Error) say(error.stack ?? '');
  return EXIT.refused;
}

function messageOf(error: unknown): string {
  if (error instanceof UnreadableWorkbook) {
    const words = inWords(error.code, { detail: error.detail });
    return error.detail && !words.includes(error.detail) ? `${words} (${error.detail})` : words;
  }
  if (error instanceof Refusal) return [inWords(error.code, error.params), ...error.unmet.map(unmetInWords)].join('\n');
  return error instanceof Error ? error.message : String(error);
}
