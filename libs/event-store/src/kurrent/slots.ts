import { StoreUnavailable } from '@vandong/kernel';

/** More than this waiting, and a caller is told at once that the log does not keep up. */
const MOST_WAITING = 10_000;
const MOST_BYTES = 256 * 1_048_576;

/** At most `width` at a time, in the order of their coming. */
export function createSlots(width: number) {
  const waiting: (() => void)[] = [];
  const running = new Set<Promise<unknown>>();
  let free = width;
  let bytesHeld = 0;
  let closed = false;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  }

  return {
    async run<T>(bytes: number, work: () => Promise<T>): Promise<T> {
      if (closed) throw new StoreUnavailable('the log is closed');
      if (waiting.length >= MOST_WAITING || bytesHeld + bytes > MOST_BYTES) {
        throw new StoreUnavailable(`${waiting.length} appends are waiting already`);
      }
      bytesHeld += bytes;
      const done = inTurn(work);
      running.add(done);
      try {
        return await done;
      } finally {
        running.delete(done);
        bytesHeld -= bytes;
      }
    },
    async drain() {
      closed = true;
      await Promise.allSettled(running);
    },
  };
}
