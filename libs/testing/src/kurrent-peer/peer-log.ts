import { createHash } from 'node:crypto';

/** What a writer may expect of a stream; `any` and `exists` are what the real server also takes. */
export type Expected = number | 'no-stream' | 'any' | 'exists';

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface Stored extends Proposed {
  readonly stream: string;
  readonly revision: number;
  /** byte offset in the transaction file */
  readonly position: number;
}

export type Verdict =
  | { readonly kind: 'stored'; readonly revision: number; readonly position: number }
  | { readonly kind: 'wrong'; readonly current: number };

/** so many ids the server remembers for `any`; a restart forgets them */
const REMEMBERED = 500;
const SYSTEM_EVENT_EVERY = 7;
const RECORD_HEADER = 92;

/**
 * The log of a KurrentDB as its writer decides (`IndexWriter.CheckCommit` of the server's sources): an expected number or
 * `no-stream` behind the stream's end compares the ids that stand there; the stream's very end compares nothing, also not ids;
 * `any` knows the ids of the last while only. Positions are offsets of records of any size, with the server's own events between.
 */
export class PeerLog {
  readonly all: Stored[] = [];
  readonly #streams = new Map<string, Stored[]>();
  readonly #recent = new Map<string, Stored>();
  readonly #watchers = new Set<() => void>();
  #end = 1_337;
  #appends = 0;

  append(stream: string, expected: Expected, events: readonly Proposed[]): Verdict {
    const held = this.stream(stream);
    const current = held.length - 1;
    const before = this.#before(held, expected, events);
    if (before) return before;
    const place = expected === 'no-stream' ? -1 : expected;
    const fits = expected === 'any' || (expected === 'exists' ? current >= 0 : place === current);
    if (!fits) return { kind: 'wrong', current };
    this.#systemEvent();
    const written = events.map((event) => this.#write(stream, event));
    // a watcher may leave while it is told
    for (const watcher of Array.from(this.#watchers)) watcher();
    const last = written.at(-1)!;
    return { kind: 'stored', revision: last.revision, position: last.position };
  }

  stream(name: string): readonly Stored[] {
    return this.#streams.get(name) ?? [];
  }

  /** index of the first event at or after a position */
  from(position: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.all[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** what a restart loses */
  forget(): void {
    this.#recent.clear();
  }

  #before(held: readonly Stored[], expected: Expected, events: readonly Proposed[]): Verdict | undefined {
    if (expected === 'any' || expected === 'exists') {
      const known = events.map(({ id }) => this.#recent.get(id));
      const last = known.at(-1);
      return last && known.every((each) => each?.stream === last.stream) ? { kind: 'stored', ...last } : undefined;
    }
    const first = expected === 'no-stream' ? 0 : expected + 1;
    if (first >= held.length) return undefined;
    const same = events.every(({ id }, index) => held[first + index]?.id === id);
    const last = held[first + events.length - 1];
    return same && last ? { kind: 'stored', revision: last.revision, position: last.position } : undefined;
  }

  #write(stream: string, event: Proposed): Stored {
    const held = this.#streams.get(stream) ?? [];
    const stored = { ...event, stream, revision: held.length, position: this.#end };
    this.#end += RECORD_HEADER + event.data.length + event.metadata.length + stream.length;
    held.push(stored);
    this.#streams.set(stream, held);
    this.all.push(stored);
    this.#recent.set(event.id, stored);
    if (this.#recent.size > REMEMBERED) this.#recent.delete(this.#recent.keys().next().value!);
    return stored;
  }

  /** A server writes statistics and metadata into the same file. */
  #systemEvent(): void {
    this.#appends += 1;
    if (this.#appends % SYSTEM_EVENT_EVERY !== 1) return;
    const id = createHash('sha256')
      .update(`stats ${this.#appends}`)
      .digest('hex')
      .slice(0, 32)
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    this.#write('$stats-127.0.0.1:2113', {
      id,
      type: '$statsCollected',
      contentType: 'application/json',
      data: Buffer.from('{}'),
      metadata: Buffer.alloc(0),
    });
  }
}
