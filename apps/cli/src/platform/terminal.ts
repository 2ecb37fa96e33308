import { Presets, SingleBar } from 'cli-progress';

/** For a person: everything but the result goes to stderr. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** The result: what a script reads. */
export const result = (line: string): void => void process.stdout.write(`${line}\n`);
export const json = (value: unknown): void => result(JSON.stringify(value, null, 2));

export interface Progress {
  show(done: number, total: number): void;
  end(): void;
}

/** A bar where somebody looks; now and then a line where the output goes into a file. */
export function progress(title: string): Progress {
  if (!process.stderr.isTTY) return lines(title);
  const bar = new SingleBar(
    { format: `${title}  {bar} {value}/{total}`, stream: process.stderr, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  let begun = false;
  return {
    show(done, total) {
      if (begun) bar.update(done);
      else bar.start(total, done);
      begun = true;
    },
    end: () => {
      if (begun) bar.stop();
    },
  };
}

const EVERY_MS = 3_000;
function lines(title: string): Progress {
  let last = Date.now();
  return {
    show(done, total) {
      if (Date.now() - last < EVERY_MS) return;
      last = Date.now();
      say(`${title}  ${done}/${total}`);
    },
    end: () => undefined,
  };
}
