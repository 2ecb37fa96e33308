/** One way to break an adapter: texts of its source, and what stands there instead. Each text occurs exactly once. */
export interface Mutant {
  readonly name: string;
  /** the spec that runs the contract on this adapter */
  readonly spec: string;
  readonly file: string;
  readonly changes: readonly (readonly [was: string, becomes: string])[];
}

const kurrent = { spec: 'libs/event-store/src/kurrent/kurrent-event-store.int.spec.ts' };
const postgres = { spec: 'libs/event-store/src/postgres/postgres-event-store.int.spec.ts' };
const source = 'libs/event-store/src';

export const mutants: readonly Mutant[] = [
  {
    ...kurrent,
    name: 'KurrentDB: a retry expects any revision',
    file: `${source}/kurrent/appends.ts`,
    changes: [
      [
        'sendOnce(client, append, events))',
        'sendOnce(client, unknown ? { ...append, expected: -2 } : append, events))',
      ],
      ['NO_STREAM : BigInt(expected)', "NO_STREAM : expected === -2 ? 'any' : BigInt(expected)"],
    ],
  },
  {
    ...kurrent,
    name: 'KurrentDB: positions are counted by the adapter',
    file: `${source}/kurrent/codec.ts`,
    changes: [['Number(position?.commit ?? -1n)', '(globalThis.sequence = (globalThis.sequence ?? 0) + 1)']],
  },
  {
    ...kurrent,
    name: 'KurrentDB: events get ids when they are sent',
    file: `${source}/kurrent/codec.ts`,
    changes: [['return { id, type, contentType', 'return { id: crypto.randomUUID(), type, contentType']],
  },
  {
    ...kurrent,
    name: 'KurrentDB: a page begins at its position, not after it',
    file: `${source}/kurrent/reads.ts`,
    changes: [['position > after)', 'position >= after)']],
  },
  {
    ...kurrent,
    name: 'KurrentDB: a follower does not notice that its subscription ended',
    file: `${source}/kurrent/live.ts`,
    changes: [
      ["['error', 'end', 'close']", "['unsubscribed']"],
      ["subscription.on('data'", "subscription.on('error', () => undefined).on('data'"],
      ['(await head()) > heard', 'false'],
    ],
  },
  {
    ...postgres,
    name: 'PostgreSQL: any revision will do',
    file: `${source}/postgres/append-function.ts`,
    changes: [['case when a.is = a.wanted then 1 else 3 end', '1']],
  },
  {
    ...postgres,
    name: 'PostgreSQL: positions come from a sequence',
    file: `${source}/postgres/append-function.ts`,
    changes: [
      [
        'export const APPEND_FUNCTION = `',
        'export const APPEND_FUNCTION = `create sequence if not exists log.position cache 10;',
      ],
      ['into strict base from log.counter c for update;', 'into strict base from log.counter c;'],
      ['select base + x.nr,', "select nextval('log.position'),"],
      ['set position = base + written;', "set position = greatest(c.position, currval('log.position'));"],
    ],
  },
  {
    ...postgres,
    name: 'PostgreSQL: ids need not be unique',
    file: `${source}/postgres/schema.ts`,
    changes: [['id uuid not null unique,', 'id uuid not null,']],
  },
];
