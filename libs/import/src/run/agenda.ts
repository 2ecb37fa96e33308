import { categoryOf, type Case, type Instant, type LookResult, type RecordedEvent } from '@vandong/kernel';
import { sentences } from './sentences.js';

/** Who should look after an event; the relay's answer has this shape. */
export interface Woken {
  readonly look: readonly string[];
  /** every open case whose id begins so */
  readonly lookAll: readonly string[];
  readonly opened: readonly { readonly id: string; readonly wakes: readonly string[] }[];
  readonly closed: readonly string[];
  /** goes on, but those who wait for it look too */
  readonly moved: readonly string[];
}

export interface AgendaPorts {
  /** by stream category */
  readonly cases: Readonly<Record<string, Case>>;
  route(stored: RecordedEvent): Woken;
  /** the events written since the last call, in order */
  written(): Promise<readonly RecordedEvent[]>;
}

interface OpenCase {
  readonly wakes: readonly string[];
  /** how many groups of the sentence have been wished for */
  readonly groups: number;
  readonly due?: Instant;
}

const settled = (result: LookResult, group: readonly string[]) =>
  group.every((step) => !['absent', 'entered'].includes(result.steps[step] ?? ''));

/**
 * Drives the cases through imported time as their workflows would have: each looks when it is due, when an event wakes it,
 * and again while its last look settled what it had wished for.
 */
export class Agenda {
  readonly #open = new Map<string, OpenCase>();
  readonly #waiting = new Set<string>();
  /** no case is due before this; it may be earlier than the next that is */
  #soonest: Instant = '9999';

  constructor(private readonly ports: AgendaPorts) {}

  /** What the log held before: nobody looks yet, but all who are open will when the import first has something new. */
  resume(past: Iterable<RecordedEvent>): void {
    for (const event of past) this.hear(event);
    this.#waiting.clear();
    for (const id of this.#open.keys()) this.#waiting.add(id);
  }

  /** Everyone who is due up to this instant looks, in the order in which they are due. */
  async advance(to: Instant): Promise<void> {
    for (let next = this.earliest(to); next; next = this.earliest(to)) {
      this.#waiting.add(next.id);
      await this.settle(next.due);
    }
  }

  /** Those whom the newest events concern look, until there is nothing new. */
  async settle(now: Instant): Promise<void> {
    for (;;) {
      for (const event of await this.ports.written()) this.hear(event);
      const [id] = this.#waiting;
      if (id === undefined) return;
      this.#waiting.delete(id);
      await this.look(id, now);
    }
  }

  private hear(event: RecordedEvent): void {
    const { look, lookAll, opened, closed, moved } = this.ports.route(event);
    for (const { id, wakes } of opened) {
      const known = this.#open.get(id);
      if (!known) this.#open.set(id, { wakes, groups: 1 });
      else if (wakes.length > 0) this.#open.set(id, { ...known, wakes });
    }
    for (const id of [...closed, ...moved]) {
      for (const each of this.#open.get(id)?.wakes ?? []) this.#waiting.add(each);
    }
    for (const id of closed) this.#open.delete(id);
    for (const id of look) this.#waiting.add(id);
    for (const prefix of lookAll) for (const id of this.#open.keys()) if (id.startsWith(prefix)) this.#waiting.add(id);
  }

  private async look(id: string, now: Instant): Promise<void> {
    const known = this.#open.get(id);
    const sentence = sentences[categoryOf(id)];
    const found = this.ports.cases[categoryOf(id)];
    if (!known || !sentence || !found) return;
    const result = await found.look(id, sentence.slice(0, known.groups).flat(), now);
    if (result.closed) {
      // its closing event, if there is one, wakes those who wait for it
      for (const event of await this.ports.written()) this.hear(event);
      this.#open.delete(id);
      return;
    }
    const { nextDue } = result;
    const further = settled(result, sentence[known.groups - 1] ?? []) && known.groups < sentence.length;
    this.#open.set(id, {
      wakes: known.wakes,
      groups: known.groups + (further ? 1 : 0),
      ...(nextDue && { due: nextDue }),
    });
    if (nextDue && nextDue < this.#soonest) this.#soonest = nextDue;
    if (further) this.#waiting.add(id);
  }

  private earliest(to: Instant): { readonly id: string; readonly due: Instant } | undefined {
    if (to < this.#soonest) return undefined;
    let first: { id: string; due: Instant } | undefined;
    for (const [id, { due }] of this.#open) if (due && (!first || due < first.due)) first = { id, due };
    this.#soonest = first?.due ?? '9999';
    return first && first.due <= to ? first : undefined;
  }
}
