import { createMemoryEventStore } from '@vandong/event-store/memory';
import { encode, instantAt, type Instant } from '@vandong/kernel';
import { createRunner, type Runner } from '@vandong/projection';
import { ALL_KNOWN, readSnapshot } from '@vandong/projection/query';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { campaignEvents, unitRoundEvents } from '../../domain/events/index.js';
import { table } from '@vandong/projection/tables';
import { projection } from '@vandong/projection';
import { boardGroups, unitSteps } from './board-queries.js';
import { unitRoundReadModel } from './projection.js';

const definitions = { ...campaignEvents, ...unitRoundEvents };
const CAMPAIGN = 'C';
const CASE = 'unitRound-C.1.U';
const day = (date: string, time = '08:00') => instantAt(date, time);
/** The board asks the unit's locality of another context's table: here a bare one. */
const units = projection({
  name: 'units',
  version: 1,
  tables: table('unit', { columns: { unit: 'text', locality: 'text' }, key: ['unit'] }).ddl,
  handlers: {},
});

let database: FreshDatabase;
let pool: pg.Pool;
let recorded: Instant = day('2026-01-01');
const store = createMemoryEventStore(() => recorded);
let runner: Runner;

async function tell(stream: string, type: string, data: object, at: Instant, written = at): Promise<void> {
  recorded = written;
  const past = await store.readStream(stream);
  const event = encode(definitions, { type, occurredAt: at, data });
  const metadata = {
    occurredAt: at,
    actor: 'system:spec' as const,
    correlationId: 's',
    commandId: randomUUID(),
    commandDigest: 's',
  };
  await store.append(stream, past.length ? past.length - 1 : 'no-stream', [{ id: randomUUID(), ...event, metadata }]);
}
const steps = ['briefing', 'implementation', 'accountability'].map((step, index) => ({
  step,
  dueOn: `2026-11-1${index + 1}`,
  criteria: [],
}));
beforeAll(async () => {
  database = await freshDatabase({ name: 'empty for read models', migrate: async () => undefined });
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  runner = createRunner({ definitions, projections: [unitRoundReadModel, units], pool, store });
  await tell(
    CASE,
    'UnitRoundOpened',
    {
      campaign: CAMPAIGN,
      round: 1,
      unit: 'U',
      profile: 'p',
      strength: 10,
      coverageTarget: 90,
      outlineVersion: 1,
      steps,
      tasks: [],
    },
    day('2026-11-01'),
  );
  await tell(CASE, 'StepEntered', { step: 'briefing' }, day('2026-11-02'));
  await tell(
    CASE,
    'StepDeadlineMoved',
    { step: 'briefing', from: '2026-11-11', to: '2026-11-13', cause: 'extension' },
    day('2026-11-10'),
  );
  // held on the 9th, before the deadline moved, written down on the 12th
  await tell(CASE, 'StepCompleted', { step: 'briefing', completedOn: '2026-11-09' }, day('2026-11-12'));
  await tell(CASE, 'UnitPaused', { cause: 'unit', reason: 'r', by: 'P' }, day('2026-11-14'));
  await tell(CASE, 'UnitPaused', { cause: 'campaign', reason: 'r', by: 'P' }, day('2026-11-15'));
  await tell(CASE, 'UnitResumed', { cause: 'unit', by: 'P' }, day('2026-11-16'));
  await tell(CASE, 'StepWaived', { step: 'accountability', reason: 'r', by: 'P' }, day('2026-11-16'));
  await runner.catchUp();
  await pool.query("insert into read.unit values ('U', '31')");
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const stepOn = (step: string, at: Instant, known = ALL_KNOWN) =>
  readSnapshot(pool, async (snapshot) =>
    (await unitSteps(snapshot, { day: at.slice(0, 10), at, known }, { campaign: CAMPAIGN, round: 1 })).find(
      (each) => each.step === step,
    ),
  );

describe('a step on two axes', () => {
  it('is done from the day it was completed, through the deadline that moved since', async () => {
    expect(await stepOn('briefing', day('2026-11-09', '12:00'))).toMatchObject({ state: 'done', dueOn: '2026-11-11' });
    expect(await stepOn('briefing', day('2026-11-11', '12:00'))).toMatchObject({
      state: 'done',
      dueOn: '2026-11-13',
      firstDueOn: '2026-11-11',
      completedOn: '2026-11-09',
    });
    expect(await stepOn('briefing', day('2026-11-08', '12:00'))).toMatchObject({ state: 'entered', completedOn: null });
  });
  it('was still open as known before it was written down', async () => {
    expect(await stepOn('briefing', day('2026-11-11', '12:00'), day('2026-11-11', '12:00'))).toMatchObject({
      state: 'entered',
      dueOn: '2026-11-13',
    });
    expect(await stepOn('briefing', day('2026-11-11', '12:00'), day('2026-11-09', '12:00'))).toMatchObject({
      state: 'entered',
      dueOn: '2026-11-11',
    });
  });
  it('is paused as long as one of the causes lasts', async () => {
    const paused = async (date: string) => (await stepOn('implementation', day(date, '12:00')))?.paused;
    expect(await Promise.all(['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'].map(paused))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
  it('never tells of a waived seventh step', async () => {
    expect(await stepOn('accountability', day('2026-11-17'))).toMatchObject({ state: 'absent' });
  });
  it('leaves the denominators when the unit is withdrawn, from then on', async () => {
    await tell(CASE, 'UnitRoundClosed', { outcome: 'withdrawn' }, day('2026-11-20'));
    await tell('campaign-C', 'RoundClosed', { campaign: CAMPAIGN, round: 1 }, day('2026-11-30'));
    await runner.catchUp();
    const groups = (at: Instant) =>
      readSnapshot(pool, (snapshot) =>
        boardGroups(snapshot, { day: at.slice(0, 10), at, known: ALL_KNOWN }, { campaign: CAMPAIGN, round: 1 }),
      );
    expect(await groups(day('2026-12-01'))).toEqual([]);
    expect(
      (await groups(day('2026-11-19'))).map(({ step, state, units: n }) => `${step} ${state} ${n}`).sort(),
    ).toEqual(['accountability absent 1', 'briefing done 1', 'implementation absent 1']);
  });
});
