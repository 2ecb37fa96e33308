import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 40;
const LIMIT_MS = 60_000;

/**
 * Asks until the answer is neither undefined nor false, and gives it back. A question that throws is asked again: the server it goes
 * to may be dead just now. Throws with the last reason when `limitMs` have passed.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  limitMs = LIMIT_MS,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (let reason: unknown; ;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      reason = answer;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${limitMs / 1000} s`, { cause: reason });
    await pause(LOOK_EVERY_MS);
  }
}
