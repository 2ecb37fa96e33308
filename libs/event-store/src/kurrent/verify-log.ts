import type { LogFault } from '../event-log/index.js';
import type { Reads } from './reads.js';

const PAGE = 5_000;
/** Faults named in all; after the first the rest usually follows from it. */
const NAMED = 20;

/** Positions only grow; revisions of a stream count 0, 1, 2 … Holds one number per stream. */
export async function verifyLog({ readAll }: Pick<Reads, 'readAll'>): Promise<LogFault[]> {
  const faults: LogFault[] = [];
  const last = new Map<string, number>();
  let position = 0;
  for (let after = 0; faults.length < NAMED;) {
    const page = await readAll({ after, limit: PAGE });
    for (const event of page.events) {
      const expected = (last.get(event.stream) ?? -1) + 1;
      if (event.position <= position)
        faults.push({ kind: 'position', stream: '*', found: event.position, expected: position + 1 });
      if (event.revision !== expected)
        faults.push({ kind: 'revision', stream: event.stream, found: event.revision, expected });
      position = event.position;
      last.set(event.stream, event.revision);
    }
    if (page.events.length < PAGE) break;
    after = page.upTo;
  }
  return faults.slice(0, NAMED);
}
