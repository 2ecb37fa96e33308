import type { News } from './news.js';

/** The writable end of one listener's connection. */
export interface Sink {
  write(chunk: string): boolean;
  readonly writableNeedDrain: boolean;
  on(event: 'drain', listener: () => void): unknown;
}

/**
 * One listener's outlet. A reader that does not keep up holds at most one message: what came meanwhile becomes one change
 * with all topics and the newest position. Nothing grows, and nothing is lost that a page needs.
 */
export class Outlet {
  #held: News | undefined;

  constructor(private readonly sink: Sink) {
    sink.on('drain', () => this.#release());
  }

  tell(news: News): void {
    this.#held = this.#held ? merged(this.#held, news) : news;
    this.#release();
  }

  /** A comment keeps proxies from closing a quiet connection. */
  keepAlive(): void {
    if (!this.sink.writableNeedDrain) this.sink.write(': still here\n\n');
  }

  #release(): void {
    const news = this.#held;
    if (!news || this.sink.writableNeedDrain) return;
    this.#held = undefined;
    this.sink.write(`event: ${news.kind}\nid: ${news.position}\ndata: ${JSON.stringify(news)}\n\n`);
  }
}

function merged(older: News, newer: News): News {
  const kind = older.kind === 'change' || newer.kind === 'change' ? 'change' : newer.kind;
  return { ...newer, kind, topics: [...new Set([...older.topics, ...newer.topics])].sort() };
}
