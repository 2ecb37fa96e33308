import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision, type Appended, type NewEvent, type RecordedEvent } from '@vandong/kernel';
import fc from 'fast-check';
import type { Append } from '../admission/index.js';
import { collect, freshStream, newEvents, readToEnd, type StoreUnderTest } from './samples.js';
import { contractSeed, printSeed } from './seed.js';
import { blows, patiently, surely, type Blow } from './trouble.js';

/** The whole truth about a log: who wrote what in which order, and what each append was answered. */
interface Model {
  readonly log: { readonly stream: number; readonly event: NewEvent }[];
  readonly answered: { readonly append: Append; readonly answer: Appended }[];
}
interface Real extends StoreUnderTest {
  readonly streams: readonly string[];
  /** the log's head when the run began */
  readonly start: number;
  /** position of each event of the model, as it was read first */
  readonly positions: number[];
}
type Step = fc.AsyncCommand<Model, Real>;

const STREAMS = 3;
const RUNS = 25;
/** a store that is restarted again and again on a machine with other work */
const LONGEST_MS = 180_000;

const ofStream = ({ log }: Model, stream: number) =>
  log.filter((each) => each.stream === stream).map(({ event }) => event);
const placeAfter = (held: number) => (held === 0 ? ('no-stream' as const) : held - 1);

class Write implements Step {
  constructor(
    readonly stream: number,
    readonly count: number,
    readonly blow: Blow | undefined,
  ) {}
  check = () => true;
  async run(model: Model, { store, trouble, streams }: Real) {
    const held = ofStream(model, this.stream).length;
    const append = { stream: streams[this.stream]!, expected: placeAfter(held), events: newEvents(this.count) };
    if (this.blow) trouble.strike(this.blow);
    const answer = await surely(store, append);
    trouble.calm();
    expect(answer.revision).toBe(held + this.count - 1);
    model.answered.push({ append, answer });
    model.log.push(...append.events.map((event) => ({ stream: this.stream, event })));
  }
  toString = () => `write(${this.stream}, ${this.count}${this.blow ? `, ${this.blow}` : ''})`;
}

class WriteElsewhere implements Step {
  constructor(
    readonly stream: number,
    readonly off: number,
    readonly blow: Blow | undefined,
  ) {}
  check = (model: Readonly<Model>) => ofStream(model, this.stream).length + this.off >= 0;
  async run(model: Model, { store, trouble, streams }: Real) {
    const held = ofStream(model, this.stream).length;
    const append = { stream: streams[this.stream]!, expected: placeAfter(held + this.off), events: newEvents(1) };
    if (this.blow) trouble.strike(this.blow);
    const refused = surely(store, append);
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
    await expect(refused).rejects.toMatchObject({ actual: placeAfter(held) });
    trouble.calm();
  }
  toString = () => `writeElsewhere(${this.stream}, ${this.off}${this.blow ? `, ${this.blow}` : ''})`;
}

class Repeat implements Step {
  constructor(
    readonly which: number,
    readonly blow: Blow | undefined,
  ) {}
  check = ({ answered }: Readonly<Model>) => answered.length > 0;
  async run({ answered }: Model, { store, trouble }: Real) {
    const { append, answer } = answered[this.which % answered.length]!;
    if (this.blow) trouble.strike(this.blow);
    expect(await surely(store, append)).toEqual(answer);
    trouble.calm();
  }
  toString = () => `repeat(${this.which}${this.blow ? `, ${this.blow}` : ''})`;
}

class Restart implements Step {
  check = () => true;
  run = (_: Model, { trouble }: Real) => trouble.restart();
  toString = () => 'restart';
}

class ReadOne implements Step {
  constructor(
    readonly stream: number,
    readonly from: number,
  ) {}
  check = () => true;
  async run(model: Model, { store, streams }: Real) {
    const held = await patiently(() => store.readStream(streams[this.stream]!, this.from));
    const expected = ofStream(model, this.stream).slice(this.from);
    expect(held.map(plain)).toEqual(expected);
    expect(held.map(({ revision }) => revision)).toEqual(expected.map((_, index) => this.from + index));
  }
  toString = () => `readOne(${this.stream}, ${this.from})`;
}

/** Pages, or a subscription, from the position of some event on: all that follows, once and in order. */
class ReadAll implements Step {
  constructor(
    readonly from: number,
    readonly batch: number,
    readonly following: boolean,
  ) {}
  check = () => true;
  async run({ log }: Model, { store, start, positions }: Real) {
    if (positions.length < log.length) {
      const rest = await patiently(() => readToEnd(store, positions.at(-1) ?? start, 100));
      positions.push(...rest.map(({ position }) => position));
    }
    const skipped = log.length === 0 ? 0 : this.from % log.length;
    const after = skipped === 0 ? start : positions[skipped - 1]!;
    const seen =
      this.following && log.length > 0
        ? await this.follow(store, after, log.length - skipped)
        : await patiently(() => readToEnd(store, after, this.batch));
    expect(seen.map(plain)).toEqual(log.slice(skipped).map(({ event }) => event));
    expect(seen.map(({ position }) => position)).toEqual(positions.slice(skipped));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(new Set(positions).size).toBe(positions.length);
  }
  follow = (store: Real['store'], after: number, count: number) =>
    collect(
      (signal) => store.subscribe({ after, batch: this.batch, signal }),
      (events) => events.length >= count,
    );
  toString = () => `readAll(${this.from}, ${this.batch}, ${this.following ? 'following' : 'pages'})`;
}

const plain = ({ id, type, schemaVersion, payload, metadata }: RecordedEvent): NewEvent => ({
  id,
  type,
  schemaVersion,
  payload,
  metadata,
});

const stream = fc.nat({ max: STREAMS - 1 });
const blow = fc.option(fc.constantFrom(...blows), { nil: undefined });
const steps = fc.commands(
  [
    fc.tuple(stream, fc.integer({ min: 1, max: 4 }), blow).map((drawn) => new Write(...drawn)),
    fc.tuple(stream, fc.constantFrom(-2, -1, 1, 3), blow).map((drawn) => new WriteElsewhere(...drawn)),
    fc.tuple(fc.nat(100), blow).map((drawn) => new Repeat(...drawn)),
    fc.constant(new Restart()),
    fc.tuple(stream, fc.nat(6)).map((drawn) => new ReadOne(...drawn)),
    fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 9 }), fc.boolean()).map((drawn) => new ReadAll(...drawn)),
  ],
  { maxCommands: 24 },
);

/** Any sequence of acts, blows and restarts against the pure model. */
export function modelled(made: () => StoreUnderTest): void {
  describe('any sequence of appends, retries, lost answers, restarts and readers', () => {
    it(
      'answers as the model does',
      async () => {
        printSeed();
        await fc.assert(
          fc.asyncProperty(steps, async (drawn) => {
            const under = made();
            const start = await patiently(() => under.store.head());
            const streams = Array.from({ length: STREAMS }, () => freshStream());
            await fc.asyncModelRun(
              () => ({ model: { log: [], answered: [] }, real: { ...under, start, streams, positions: [] } }),
              drawn,
            );
          }),
          { numRuns: RUNS, seed: contractSeed },
        );
      },
      LONGEST_MS,
    );
  });
}
