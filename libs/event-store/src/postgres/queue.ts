import { StoreUnavailable, type Appended } from '@vandong/kernel';
import type { Append } from '../admission/index.js';

export interface Waiting {
  readonly append: Append;
  readonly bytes: number;
  resolve(appended: Appended): void;
  reject(error: Error): void;
}

/** More callers than this are told at once that the log does not keep up. */
const MOST_WAITING = 10_000;
const MOST_BYTES_WAITING = 256 * 1_048_576;
const CALL_APPENDS = 512;
const CALL_BYTES = 8 * 1_048_576;

/** Appends in the order of their coming; `take` leaves for later what may not share a call with an earlier one. */
export function createQueue() {
  let waiting: Waiting[] = [];
  let bytesWaiting = 0;
  return {
    put(append: Append, bytes: number): Promise<Appended> {
      if (waiting.length >= MOST_WAITING || bytesWaiting + bytes > MOST_BYTES_WAITING) {
        throw new StoreUnavailable(`${waiting.length} appends are waiting already`);
      }
      bytesWaiting += bytes;
      return new Promise((resolve, reject) => waiting.push({ append, bytes, resolve, reject }));
    },

    /** The next call: at most one append per stream, no id twice, bounded in number and bytes. */
    take(): Waiting[] {
      const taken: Waiting[] = [];
      const left: Waiting[] = [];
      const streams = new Set<string>();
      const ids = new Set<string>();
      let bytes = 0;
      for (const next of waiting) {
        const { stream, events } = next.append;
        const clashes = streams.has(stream) || events.some((event) => ids.has(event.id));
        const full = taken.length >= CALL_APPENDS || (taken.length > 0 && bytes + next.bytes > CALL_BYTES);
        // also when it is left: a later append to the same stream must not overtake it
        streams.add(stream);
        if (clashes || full) {
          left.push(next);
          continue;
        }
        for (const event of events) ids.add(event.id);
        taken.push(next);
        bytes += next.bytes;
      }
      waiting = left;
      bytesWaiting -= bytes;
      return taken;
    },
  };
}
