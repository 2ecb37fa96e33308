/** Wakes those in this process who wait for something new, sooner than their next look would. */
export interface Bell {
  /** how often it rang; a reader compares it around a look, so that a ring during the look is not lost */
  readonly rings: number;
  ring(): void;
  /** resolves at the next ring, after `ms` (for ever when absent), or when the signal aborts */
  wait(signal: AbortSignal, ms?: number): Promise<void>;
}

export function createBell(): Bell {
  const waiting = new Set<() => void>();
  let rings = 0;
  return {
    get rings() {
      return rings;
    },
    ring() {
      rings += 1;
      for (const wake of Array.from(waiting)) wake();
    },
    wait: (signal, ms) =>
      new Promise((resolve) => {
        const timer = ms === undefined ? undefined : setTimeout(() => wake(), ms);
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake, { once: true });
        if (signal.aborted) wake();
      }),
  };
}
