import { toInstant, toMillis } from '@vandong/kernel';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import fc from 'fast-check';
import pg from 'pg';
import {
  casesDueUntil,
  clockState,
  createClock,
  migrateClock,
  parkedToTry,
  parkedTried,
  recordDue,
  recordFailure,
  setClock,
  troubles,
  tryParkedNow,
} from './index.js';

let database: FreshDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
  pool = new pg.Pool({ connectionString: database.url, max: 8 });
  await Promise.all([migrateClock(pool), migrateClock(pool)]);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(() => pool.query('truncate run.clock, run.due'));

const START = '2026-11-16T02:00:00.000Z';
const at = (hours: number) => toInstant(toMillis(START) + hours * 3_600_000);
const paused = () => setClock(pool, { domain: START, rate: 0 });
const now = () => createClock(pool).now();
const untilMs = (due: string) => createClock(pool).untilMs(due);

describe('without a clock row', () => {
  it('is the wall clock, which no due case holds', async () => {
    await recordDue(pool, 'inspection-1', at(0));
    const before = Date.now();
    const read = toMillis(await now());
    expect(Math.abs(read - before)).toBeLessThan(5_000);
    expect(await untilMs(toInstant(before - 1))).toBe(0);
    const wait = await untilMs(toInstant(before + 60_000));
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThanOrEqual(61_000);
    expect(await untilMs(toInstant(before + 90 * 86_400_000))).toBe(86_400_000);
  });
});

describe('a paused clock', () => {
  it('stands still, and gives no time for what lies ahead', async () => {
    await paused();
    expect([await now(), await now()]).toEqual([START, START]);
    expect(await untilMs(START)).toBe(0);
    expect(await untilMs(at(1))).toBeUndefined();
  });

  it('jumps forward when nothing is due on the way, and never back', async () => {
    await paused();
    await setClock(pool, { domain: at(24) });
    expect(await clockState(pool)).toEqual({ now: at(24), rate: 0, scaled: true, held: false });
    await expect(setClock(pool, { domain: at(23) })).rejects.toMatchObject({ code: 'clock.backwards' });
    expect(await now()).toBe(at(24));
  });

  it('stops at each due case on the way of a jump, until it is handled', async () => {
    await paused();
    await recordDue(pool, 'inspection-2', at(5));
    await recordDue(pool, 'inspection-1', at(3));
    await setClock(pool, { domain: at(24) });
    expect(await clockState(pool)).toMatchObject({ now: at(3), rate: 0, scaled: true, jumpTo: at(24), held: true });
    expect(await untilMs(at(3))).toBe(0);
    expect(await untilMs(at(5))).toBeGreaterThan(0);
    expect(await untilMs(at(25))).toBeUndefined();
    await recordDue(pool, 'inspection-1', at(4));
    expect(await now()).toBe(at(4));
    await recordDue(pool, 'inspection-1', undefined);
    expect(await now()).toBe(at(5));
    await recordDue(pool, 'inspection-2', at(48));
    expect(await clockState(pool)).toEqual({ now: at(24), rate: 0, scaled: true, held: false });
  });

  it('keeps the goal of a jump when the rate changes on the way', async () => {
    await paused();
    await recordDue(pool, 'inspection-1', at(3));
    await setClock(pool, { domain: at(24) });
    await setClock(pool, { rate: 0.001 });
    expect(await clockState(pool)).toMatchObject({ now: at(3), jumpTo: at(24), rate: 0.001 });
    await recordDue(pool, 'inspection-1', undefined);
    const { now: arrived, held } = await clockState(pool);
    expect(held).toBe(false);
    expect(toMillis(arrived) - toMillis(at(24))).toBeLessThan(60_000);
    expect(arrived >= at(24)).toBe(true);
  });
});

describe('a running clock', () => {
  it('waits (due − now) / rate', async () => {
    await setClock(pool, { domain: START, rate: 3_600 });
    const wait = await untilMs(at(10));
    expect(wait).toBeGreaterThan(5_000);
    expect(wait).toBeLessThanOrEqual(10_000);
  });

  it('never passes the oldest due case, and goes on from there, not from where it would have been', async () => {
    await paused();
    await recordDue(pool, 'inspection-1', at(3));
    await setClock(pool, { rate: 1e7 });
    while ((await now()) < at(3));
    expect(await now()).toBe(at(3));
    await setClock(pool, { rate: 0 });
    await recordDue(pool, 'inspection-1', undefined);
    expect(await now()).toBe(at(3));
  });

  it('does not step back for a due instant in the past: it waits until that is handled', async () => {
    await paused();
    await setClock(pool, { domain: at(10) });
    await setClock(pool, { rate: 1e6 });
    const before = await now();
    await recordDue(pool, 'inspection-1', at(1));
    const held = await now();
    expect(held >= before).toBe(true);
    expect(await now()).toBe(held);
    await recordDue(pool, 'inspection-1', undefined);
    expect((await now()) >= held).toBe(true);
  });
});

describe('due cases', () => {
  it('come the earliest first', async () => {
    await recordDue(pool, 'b', at(2));
    await recordDue(pool, 'c', at(1));
    await recordDue(pool, 'a', at(2));
    await recordDue(pool, 'd', at(3));
    await recordDue(pool, 'e', undefined);
    expect(await casesDueUntil(pool, at(2))).toEqual([
      { caseId: 'c', due: at(1) },
      { caseId: 'a', due: at(2) },
      { caseId: 'b', due: at(2) },
    ]);
  });

  it('are not put back by what an older look has seen', async () => {
    await recordDue(pool, 'a', at(2), 4);
    await recordDue(pool, 'a', at(1), 3);
    expect(await casesDueUntil(pool, at(9))).toEqual([{ caseId: 'a', due: at(2) }]);
    await recordDue(pool, 'a', undefined, 5);
    await recordDue(pool, 'a', at(1), 4);
    expect(await casesDueUntil(pool, at(9))).toEqual([]);
    await recordDue(pool, 'a', at(7), 5);
    expect(await casesDueUntil(pool, at(9))).toEqual([{ caseId: 'a', due: at(7) }]);
  });
});

const hours = fc.integer({ min: 0, max: 200 });
const operation = fc.oneof(
  fc.record({
    kind: fc.constant('due' as const),
    of: fc.constantFrom('a', 'b', 'c'),
    hours: fc.option(hours, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('jump' as const), hours }),
  fc.record({ kind: fc.constant('rate' as const), rate: fc.constantFrom(0, 1, 1e5, 1e8) }),
);

describe('any changes of a scaled clock, by several at once', () => {
  it('never lets time step back, nor pass a due case that was ahead', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(operation, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        async (actors) => {
          await pool.query('truncate run.clock, run.due');
          await setClock(pool, { domain: START, rate: 1e5 });
          await recordDue(pool, 'never-handled', at(100));
          let done = false;
          const readings: string[] = [];
          const watching = (async () => {
            while (!done) readings.push(await now());
          })();
          await Promise.all(
            actors.map(async (operations) => {
              for (const each of operations) await perform(each);
            }),
          );
          done = true;
          await watching;
          readings.push(await now());
          expect(readings).toEqual([...readings].sort());
          expect(readings.every((reading) => reading <= at(100))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  async function perform(each: typeof operation extends fc.Arbitrary<infer O> ? O : never): Promise<void> {
    if (each.kind === 'due') await recordDue(pool, each.of, each.hours === undefined ? undefined : at(each.hours));
    else if (each.kind === 'rate') await setClock(pool, { rate: each.rate });
    else
      await setClock(pool, { domain: at(each.hours) }).catch((error: { code?: unknown }) => {
        if (error.code !== 'clock.backwards') throw error;
      });
  }
});

describe('a case that cannot be looked at', () => {
  const fails = (hopeless = false) =>
    recordFailure(pool, 'inspection-1', { error: 'TypeError: odd', hopeless, seen: 7 });
  const isParked = async () => (await troubles(pool)).map(({ parked }) => parked);

  it('is named while it holds the clock, with the instant and since when', async () => {
    await paused();
    const begun = Date.now();
    await recordDue(pool, 'inspection-1', at(3));
    await recordDue(pool, 'inspection-2', at(4));
    await setClock(pool, { domain: at(24) });
    const { heldBy } = await clockState(pool);
    expect(heldBy).toMatchObject({ caseId: 'inspection-1', due: at(3) });
    expect(Math.abs(toMillis(heldBy!.since) - begun)).toBeLessThan(5_000);
    await fails();
    expect(await troubles(pool)).toEqual([
      { caseId: 'inspection-1', since: expect.any(String), failures: 1, error: 'TypeError: odd', parked: false },
    ]);
  });

  it('is parked after five failures in a row; the jump goes on to its end without it', async () => {
    await paused();
    await recordDue(pool, 'inspection-1', at(3), 6);
    await setClock(pool, { domain: at(24) });
    expect([await fails(), await fails(), await fails(), await fails()]).toEqual([false, false, false, false]);
    expect(await now()).toBe(at(3));
    expect(await fails()).toBe(true);
    expect(await clockState(pool)).toEqual({ now: at(24), rate: 0, scaled: true, held: false });
    expect(await casesDueUntil(pool, at(24))).toEqual([]);
  });

  it('lets a running clock go on from where it stood', async () => {
    await paused();
    await recordDue(pool, 'inspection-1', at(3), 6);
    await setClock(pool, { rate: 1e7 });
    while ((await now()) < at(3));
    await setClock(pool, { rate: 0 });
    await fails(true);
    expect(await now()).toBe(at(3));
  });

  it('counts failures in a row only, and is at once parked when another look could only fail alike', async () => {
    await paused();
    await recordDue(pool, 'inspection-1', at(3), 6);
    for (let n = 0; n < 4; n += 1) await fails();
    await recordDue(pool, 'inspection-1', at(3), 8);
    expect([await fails(), await isParked()]).toEqual([false, [false]]);
    expect([await fails(true), await isParked()]).toEqual([true, [true]]);
  });

  it('holds the clock again as soon as a look has succeeded', async () => {
    await paused();
    await recordDue(pool, 'inspection-1', at(3), 6);
    await fails(true);
    await setClock(pool, { domain: at(5) });
    await recordDue(pool, 'inspection-1', at(8), 9);
    expect(await troubles(pool)).toEqual([]);
    await setClock(pool, { domain: at(24) });
    expect(await clockState(pool)).toMatchObject({ now: at(8), held: true, heldBy: { caseId: 'inspection-1' } });
  });

  it('is tried again when it is parked, ever more seldom, until a look succeeds', async () => {
    const minutesToWait = async () => {
      const { rows } = await pool.query<{ wait: number }>(
        `select extract(epoch from next_try - now())::float / 60 as wait from run.due`,
      );
      return Math.round(rows[0]!.wait);
    };
    await recordDue(pool, 'inspection-1', at(3), 6);
    const waits: number[] = [];
    for (let n = 1; n <= 11; n += 1) if (await fails()) waits.push(await minutesToWait());
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 360]);
    expect(await parkedToTry(pool)).toEqual([]);
    await tryParkedNow(pool);
    expect(await parkedToTry(pool)).toEqual(['inspection-1']);
    await parkedTried(pool, ['inspection-1']);
    expect([await parkedToTry(pool), await minutesToWait()]).toEqual([[], 10]);
    await recordDue(pool, 'inspection-1', at(3), 8);
    await tryParkedNow(pool);
    expect(await parkedToTry(pool)).toEqual([]);
  });
});

describe('a look that leaves the same past instant due', () => {
  const past = at(-1);
  const looks = async (count: number, due = past) => {
    let stuck = false;
    for (let n = 0; n < count; n += 1) stuck = await recordDue(pool, 'inspection-1', due, 6);
    return stuck;
  };
  beforeEach(paused);

  it('is a failure once it has happened too often in a row; what has been counted of failures stays', async () => {
    expect(await looks(20)).toBe(false);
    expect(await looks(1)).toBe(true);
    for (let n = 0; n < 4; n += 1) {
      expect(await recordFailure(pool, 'inspection-1', { error: 'still due', hopeless: false, seen: 6 })).toBe(false);
      expect(await looks(1)).toBe(true);
    }
    expect(await recordFailure(pool, 'inspection-1', { error: 'still due', hopeless: false, seen: 6 })).toBe(true);
    await looks(1);
    expect(await troubles(pool)).toMatchObject([{ parked: true, failures: 5 }]);
  });

  it('is none when the instant moves, or lies ahead', async () => {
    await looks(20);
    await looks(1, at(-0.5));
    expect(await looks(20)).toBe(false);
    expect(await looks(50, at(4))).toBe(false);
    await looks(21);
    expect(await looks(1, at(4))).toBe(false);
  });
});
