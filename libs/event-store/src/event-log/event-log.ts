import type { Appended, EventStore } from '@vandong/kernel';
import type { Append } from '../admission/index.js';

/** A place where the numbers of the log are not what they must be. */
export interface LogFault {
  readonly kind: 'position' | 'revision' | 'counter';
  /** the stream, or `*` for the global order */
  readonly stream: string;
  /** what stands there, and what was expected: for a position that only grows, the least that may stand there */
  readonly found: number;
  readonly expected: number;
}

/** The log of an installation, wherever it is kept. */
export interface EventLog extends EventStore {
  /**
   * For imports: many appends in the given order. Not one transaction: after an error what came before is written.
   * Answers with the last position; throws as `append` does.
   */
  bulkAppend(appends: Iterable<Append>): Promise<Pick<Appended, 'position'>>;
  /** Reads the whole log: positions in their order, revisions of each stream 0, 1, 2 … */
  verify(): Promise<readonly LogFault[]>;
  /** Answers the appends under way, ends the followers and the connections it has opened. */
  close(): Promise<void>;
}
