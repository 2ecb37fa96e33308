/**
 * Answers to questions that a pure decision asks by key. The decision is tried once to learn what it asks, the answers
 * are loaded, and it is tried again, until it asks nothing new: which posts are reminded, and on which days, is known to
 * the decision alone.
 */
export class Answers<V> {
  readonly #known = new Map<string, V>();
  readonly #asked = new Set<string>();

  constructor(
    private readonly load: (key: string) => Promise<V>,
    private readonly unknown: V,
  ) {}

  readonly get = (key: string): V => {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (!this.#known.has(key)) this.#asked.add(key);
    return this.unknown;
  };

  /** True when something was asked that had no answer yet. */
  async fetch(): Promise<boolean> {
    const asked = [...this.#asked];
    this.#asked.clear();
    const loaded = await Promise.all(asked.map((key) => this.load(key)));
    asked.forEach((key, index) => this.#known.set(key, loaded[index] as V));
    return asked.length > 0;
  }
}

/** Tries until no answer is missing. */
export async function settled(
  attempt: () => unknown,
  ...answers: readonly { fetch(): Promise<boolean> }[]
): Promise<void> {
  let missing = true;
  while (missing) {
    attempt();
    missing = (await Promise.all(answers.map((each) => each.fetch()))).some(Boolean);
  }
}
