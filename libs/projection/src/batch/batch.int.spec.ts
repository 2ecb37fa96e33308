import fc from 'fast-check';
import pg from 'pg';
import {
  add,
  asOf,
  endAt,
  insert,
  intervalTable,
  patchFrom,
  remove,
  setFrom,
  sql,
  update,
  upsert,
  type Statement,
} from '../index.js';
import { specDatabase, type SpecDatabase } from '../toy.fixture.spec.js';
import { runSteps } from './execute.js';
import { plan } from './plan.js';
import type { ColumnTypes } from './render.js';

const TABLES = `
  create temp table kept (a text, b integer, x text, y jsonb, z text[], primary key (a, b));
  create temp table counted (a text primary key, n bigint not null, m bigint not null);
  create temp table line (nr serial, a text not null);
  ${intervalTable({ name: 'board', key: { a: 'text' }, value: { x: 'text', y: 'integer' }, valid: 'date' }).replace('create table', 'create temp table')}`;
const TYPES: ColumnTypes = new Map([
  ['kept', new Map(Object.entries({ a: 'text', b: 'integer', x: 'text', y: 'jsonb', z: 'text[]' }))],
  ['counted', new Map(Object.entries({ a: 'text', n: 'bigint', m: 'bigint' }))],
  ['line', new Map(Object.entries({ nr: 'integer', a: 'text' }))],
  [
    'board',
    new Map(
      Object.entries({
        a: 'text',
        x: 'text',
        y: 'integer',
        valid_from: 'date',
        valid_to: 'date',
        known_from: 'timestamptz',
        known_to: 'timestamptz',
      }),
    ),
  ],
]);

let db: SpecDatabase;
let client: pg.PoolClient;
beforeAll(async () => {
  db = await specDatabase();
  client = await db.pool.connect();
  await client.query(TABLES);
});
afterAll(async () => {
  client.release(true);
  await db.close();
});

const emptied = () => client.query('truncate kept, counted, line, board restart identity');
const content = async () =>
  (
    await client.query(`select 'kept' as t, k::text as row from kept k union all select 'counted', c::text from counted c
    union all select 'line', l::text from line l union all select 'board', b::text from board b order by 1, 2`)
  ).rows as unknown[];

const a = fc.constantFrom('p', 'q', 'r "\\\'', 'đội');
const b = fc.integer({ min: 0, max: 1 });
const x = fc.constantFrom('one', 'two', null, 'a,b{}"');
const dayOfMonth = fc.integer({ min: 1, max: 9 }).map((n) => `2026-01-0${n}`);
const knownHour = fc.integer({ min: 10, max: 14 }).map((n) => `2026-02-01T${n}:00:00.000Z`);
const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ a, b, x }).map((v) => upsert('kept', { a: v.a, b: v.b }, { x: v.x })),
  fc
    .record({ a, b, x })
    .map((v) => upsert('kept', { b: v.b, a: v.a }, { y: { deep: [v.x, "'"] }, z: [v.a, null, v.x] })),
  fc.record({ a, b, x }).map((v) => update('kept', { a: v.a, b: v.b }, { x: v.x })),
  fc.record({ a, x }).map((v) => update('kept', { a: v.a }, { x: v.x })),
  fc.record({ a, b }).map((v) => remove('kept', v)),
  a.map((v) => remove('kept', { a: v })),
  fc.record({ a, n: b }).map((v) => add('counted', { a: v.a }, { n: v.n, m: 2 })),
  a.map((v) => add('counted', { a: v }, { n: -1, m: 0 })),
  a.map((v) => insert('line', { a: v })),
  a.map((v) => sql('update kept set x = x || $1, b = b where a = $1', v)),
  a.map((v) => sql('insert into line (a) select a from kept where a = $1 and b = $2', v, 1)),
  fc.record({ a, x, at: dayOfMonth, knownAt: knownHour }).map((v) => setFrom('board', { a: v.a }, { x: v.x }, v)),
  fc.record({ a, y: b, at: dayOfMonth, knownAt: knownHour }).map((v) => setFrom('board', { a: v.a }, { y: v.y }, v)),
  fc.record({ a, x, at: dayOfMonth, knownAt: knownHour }).map((v) => patchFrom('board', { a: v.a }, { x: v.x }, v)),
  fc.record({ y: b, x, at: dayOfMonth, knownAt: knownHour }).map((v) => patchFrom('board', { y: v.y }, { x: v.x }, v)),
  fc.record({ a, at: dayOfMonth, knownAt: knownHour }).map((v) => endAt('board', { a: v.a }, v)),
);

describe('a planned batch', () => {
  it('has the result of its statements one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 2, maxLength: 40 }), async (statements) => {
        await emptied();
        for (const each of statements) await runSteps(client, plan([each]), TYPES);
        const oneByOne = await content();
        await emptied();
        await runSteps(client, plan(statements), TYPES);
        expect(await content()).toEqual(oneByOne);
      }),
      { numRuns: 150 },
    );
  });

  it('gathers equal work into one step, and folds what is superfluous', () => {
    const many = Array.from({ length: 100 }, (_, n) => [
      upsert('kept', { a: `a${n % 10}`, b: 0 }, { x: String(n) }),
      add('counted', { a: 'all' }, { n: 1, m: n }),
    ]).flat();
    const steps = plan(many);
    expect(steps).toHaveLength(2);
    expect(steps.map((step) => (step.kind === 'sql' ? 0 : step.rows.length))).toEqual([10, 1]);
    expect(steps[1]).toMatchObject({ kind: 'add', rows: [{ row: { n: 100, m: 4950 } }] });
  });

  it('refuses a key without a value, an unknown table and an unknown column', async () => {
    expect(() => plan([upsert('kept', { a: null, b: 1 }, {})])).toThrow(TypeError);
    await expect(runSteps(client, plan([insert('nothing', { a: 'p' })]), TYPES)).rejects.toThrow('no table nothing');
    await expect(runSteps(client, plan([insert('line', { c: 'p' })]), TYPES)).rejects.toThrow('no column line.c');
  });
});

/** What is believed of one key: for each day the value, or undefined. */
type Belief = readonly (string | null | undefined)[];
interface Span {
  readonly from: number;
  readonly to: number;
  readonly x: string;
}
const cut = (spans: readonly Span[], day: number) =>
  spans
    .map((span) => (span.from <= day && day < span.to ? { ...span, to: day } : span))
    .filter(({ from, to }) => from < to);
const endOf = (spans: readonly Span[], day: number) =>
  spans.find(({ from, to }) => from <= day && day < to)?.to ??
  Math.min(99, ...spans.map(({ from }) => from).filter((from) => from > day));
const DAYS = Array.from({ length: 9 }, (_, n) => `2026-01-0${n + 1}`);
const patched = (spans: readonly Span[], day: number, x: string): Span[] =>
  spans
    .flatMap((span) =>
      span.to <= day
        ? [span]
        : [
            { ...span, to: day },
            { from: Math.max(span.from, day), to: span.to, x },
          ],
    )
    .filter(({ from, to }) => from < to);
const said = fc.record({ x: fc.constantFrom('one', 'two', undefined), day: fc.nat({ max: 8 }), patch: fc.boolean() });

describe('intervals', () => {
  it('answer as of every day, with the knowledge of every moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 12 }), async (facts) => {
        await emptied();
        let spans: Span[] = [];
        const beliefs: Belief[] = [];
        const moment = (n: number) => `2026-02-01T10:00:00.${String(n).padStart(3, '0')}Z`;
        const statements = facts.map(({ x: value, day, patch }, n) => {
          spans =
            value === undefined
              ? cut(spans, day)
              : patch
                ? patched(spans, day, value)
                : [...cut(spans, day), { from: day, to: endOf(spans, day), x: value }];
          beliefs.push(DAYS.map((_, index) => spans.find(({ from, to }) => from <= index && index < to)?.x));
          const at = { at: DAYS[day]!, knownAt: moment(n) };
          if (value === undefined) return endAt('board', { a: 'p' }, at);
          return (patch ? patchFrom : setFrom)('board', { a: 'p' }, { x: value }, at);
        });
        await runSteps(client, plan(statements), TYPES);
        for (const [n, belief] of beliefs.entries()) {
          const { rows } = await client.query<{ x: string | null; held: boolean }>(
            `select b.x, b.a is not null as held from unnest($1::date[]) with ordinality d(day, nr)
               left join board b on b.a = 'p' and ${asOf('b', 'd.day', '$2')} order by d.nr`,
            [DAYS, moment(n)],
          );
          expect(rows.map((row) => (row.held ? row.x : undefined))).toEqual(belief);
        }
      }),
      { numRuns: 60 },
    );
  });
});
