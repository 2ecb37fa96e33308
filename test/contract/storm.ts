import { WrongExpectedRevision, type Appended, type EventStore } from '@vandong/kernel';
import { freshStream, newEvents, patiently } from '@vandong/event-store/contract';

/** What befell whom, and what the log says in the end. */
export interface Storm {
  readonly faults: number;
  readonly appends: number;
  readonly refused: number;
  /** what went wrong: nothing may */
  readonly wrong: readonly string[];
}

interface Acknowledged extends Appended {
  readonly stream: string;
  readonly ids: readonly string[];
}

export interface StormOptions {
  /** the store that is struck */
  readonly store: EventStore;
  /** another client of the same log that nothing befalls: it tells what is there */
  readonly witness: EventStore;
  readonly random: (below: number) => number;
  /** how many faults have befallen */
  readonly befallen: () => number;
  readonly wanted: number;
  /** prepares one fault; it befalls whoever comes next */
  readonly strike: () => void;
  /** nothing that was prepared befalls anyone any more */
  readonly calm: () => void;
}

const WRITERS = 8;
const SHARED_STREAMS = 3;

/** Writers that never give up and a reader beside them, while faults befall; then all that was acknowledged is looked for. */
export async function storm({ store, witness, random, befallen, wanted, strike, calm }: StormOptions): Promise<Storm> {
  const shared = Array.from({ length: SHARED_STREAMS }, () => freshStream('storm'));
  const start = await witness.head();
  const acknowledged: Acknowledged[] = [];
  const refused = new Set<string>();
  const ending = new AbortController();
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { events } of store.subscribe({ after: start, batch: 100, signal: ending.signal }))
      seen.push(...events.map(({ id }) => id));
  })();

  async function write(): Promise<void> {
    const own = freshStream('storm');
    while (befallen() < wanted) {
      const stream = random(3) === 0 ? shared[random(SHARED_STREAMS)]! : own;
      const held = (await patiently(() => store.readStream(stream))).length;
      const events = newEvents(1 + random(3));
      const ids = events.map(({ id }) => id);
      strike();
      try {
        const answer = await patiently(() => store.append(stream, held === 0 ? 'no-stream' : held - 1, events));
        acknowledged.push({ stream, ids, ...answer });
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        ids.forEach((id) => refused.add(id));
      }
    }
  }

  await Promise.all(Array.from({ length: WRITERS }, write));
  calm();
  const wrong = await faultsOf(witness, start, acknowledged, refused);
  const expected = (await everything(witness, start)).map(({ id }) => id);
  while (seen.length < expected.length) await new Promise((resolve) => setTimeout(resolve, 5));
  ending.abort();
  await reading;
  if (seen.join() !== expected.join())
    wrong.push(`the reader saw ${seen.length} events, or in another order than the ${expected.length}`);
  return { faults: befallen(), appends: acknowledged.length, refused: refused.size, wrong };
}

async function everything(witness: EventStore, after: number) {
  return (await witness.readAll({ after, limit: 10_000_000 })).events;
}

async function faultsOf(
  witness: EventStore,
  start: number,
  acknowledged: readonly Acknowledged[],
  refused: ReadonlySet<string>,
): Promise<string[]> {
  const all = await everything(witness, start);
  const places = new Map<string, { stream: string; revision: number; position: number }[]>();
  for (const { id, stream, revision, position } of all)
    places.set(id, [...(places.get(id) ?? []), { stream, revision, position }]);
  const wrong = [...places].filter(([, of]) => of.length > 1).map(([id, of]) => `${id} is there ${of.length} times`);
  for (const { stream, ids, revision, position } of acknowledged) {
    ids.forEach((id, index) => {
      const [place] = places.get(id) ?? [];
      const last = index === ids.length - 1;
      if (place?.stream !== stream || place.revision !== revision - (ids.length - 1 - index))
        wrong.push(`${id} was acknowledged and is not in its place`);
      else if (last && place.position !== position)
        wrong.push(`${id} was acknowledged at ${position} and is at ${place.position}`);
    });
  }
  wrong.push(...[...refused].filter((id) => places.has(id)).map((id) => `${id} was refused and is there`));
  const known = acknowledged.reduce((sum, { ids }) => sum + ids.length, 0);
  if (all.length !== known) wrong.push(`${all.length} events are there, ${known} were acknowledged`);
  const next = new Map<string, number>();
  for (const { stream, revision } of all) {
    if (revision !== (next.get(stream) ?? 0)) wrong.push(`${stream}@${revision} is out of turn`);
    next.set(stream, revision + 1);
  }
  return wrong;
}
