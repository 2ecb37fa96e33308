import { setTimeout as pause } from 'node:timers/promises';

/** Longer than a crowd takes in turn; whoever waited so long goes on beside one that hangs. In ms. */
const PATIENCE = 10_000;

/**
 * Runs what is asked for one key one after another, in the order asked; other keys do not wait for it, and what fails does not
 * hold up those behind it. A courtesy, not a lock: what must not happen at once is kept apart by the log.
 */
export function takingTurns(patience = PATIENCE) {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(key: string, act: () => Promise<T>): Promise<T> => {
    const before = last.get(key);
    const mine = before ? over(before, patience).then(act) : act();
    const ended = mine.catch(() => {});
    last.set(key, ended);
    try {
      return await mine;
    } finally {
      if (last.get(key) === ended) last.delete(key);
    }
  };
}

async function over(turn: Promise<unknown>, patience: number): Promise<void> {
  const ending = new AbortController();
  await Promise.race([turn, pause(patience, undefined, { signal: ending.signal, ref: false })]);
  ending.abort();
}
