/** The most rows that are kept, over all statements: a page of the whole force reads about a thousand. */
const MOST_ROWS = 20_000;

interface Kept {
  readonly state: string;
  readonly rows: readonly unknown[];
}

/**
 * What statements answered, each beside the state of the tables it was read from. The same question is answered from here
 * for as long as no batch of events has changed these tables. Nothing expires by time; what was asked longest ago makes room.
 */
export class KeptRows {
  readonly #kept = new Map<string, Kept>();
  #rows = 0;

  find(question: string, state: string): readonly unknown[] | undefined {
    const kept = this.#kept.get(question);
    if (kept?.state !== state) return undefined;
    this.#kept.delete(question);
    this.#kept.set(question, kept);
    return kept.rows;
  }

  /** The rows are shared by all who ask: they are frozen as a list. */
  keep(question: string, state: string, rows: readonly unknown[]): void {
    this.#forget(question);
    this.#kept.set(question, { state, rows: Object.freeze(rows) });
    this.#rows += weightOf(rows);
    for (const oldest of this.#kept.keys()) {
      if (this.#rows <= MOST_ROWS) break;
      this.#forget(oldest);
    }
  }

  #forget(question: string): void {
    const kept = this.#kept.get(question);
    if (!kept) return;
    this.#kept.delete(question);
    this.#rows -= weightOf(kept.rows);
  }
}

/** an answer without rows takes room too */
const weightOf = (rows: readonly unknown[]): number => rows.length + 1;
