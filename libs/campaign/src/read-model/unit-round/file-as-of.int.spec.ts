import { createMemoryEventStore } from '@vandong/event-store/memory';
import { encode, endOfDay, instantAt, type Day, type Instant } from '@vandong/kernel';
import { createRunner } from '@vandong/projection';
import { ALL_KNOWN, readSnapshot, type Moment, type Snapshot } from '@vandong/projection/query';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { campaignEvents, unitRoundEvents } from '../../domain/events/index.js';
import { unitShares } from './board-queries.js';
import { sessions, unitRoundFile, unitTasks } from './file-queries.js';
import { unitRoundReadModel } from './projection.js';

const definitions = { ...campaignEvents, ...unitRoundEvents };
const CASE = 'unitRound-C.1.U';
let database: FreshDatabase;
let pool: pg.Pool;
let recorded: Instant = instantAt('2026-03-01', '08:00');
const store = createMemoryEventStore(() => recorded);

async function tell(type: string, data: object, on: Day, time = '10:00', written?: Instant): Promise<void> {
  const occurredAt = instantAt(on, time);
  recorded = written ?? occurredAt;
  const past = await store.readStream(CASE);
  const id = randomUUID();
  const metadata = { occurredAt, actor: 'system:spec', correlationId: 's', commandId: id, commandDigest: 's' } as const;
  const event = { id, ...encode(definitions, { type, occurredAt, data } as never), metadata };
  await store.append(CASE, past.length ? past.length - 1 : 'no-stream', [event]);
}

beforeAll(async () => {
  database = await freshDatabase({ name: 'empty for read models', migrate: async () => undefined });
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const runner = createRunner({ definitions, projections: [unitRoundReadModel], pool, store });
  const opened = {
    campaign: 'C',
    round: 1,
    unit: 'U',
    profile: 'p',
    strength: 10,
    coverageTarget: 90,
    outlineVersion: 1,
  };
  await tell('UnitRoundOpened', { ...opened, steps: [], tasks: [{ task: 'T1', dueOn: '2026-03-20' }] }, '2026-03-02');
  await tell('AssignmentReceived', { receivedOn: '2026-03-03', contactOfficer: 'P1' }, '2026-03-03');
  await tell('BriefingPlanned', { session: 'S', on: '2026-03-10', time: '08:00', outlineVersion: 1 }, '2026-03-04');
  await tell(
    'PlanRecorded',
    { documentNo: '1/KH', issuedOn: '2026-03-04', basis: ['a'], sixClarities: true },
    '2026-03-05',
  );
  await tell('StrengthUpdated', { strength: 12 }, '2026-03-06');
  await tell('BriefingPlanned', { session: 'S', on: '2026-03-09', time: '14:00', outlineVersion: 1 }, '2026-03-07');
  // held on the 9th, written down on the 11th
  const held = { session: 'S', heldOn: '2026-03-09', outlineVersion: 1, present: 9, absentees: [{ name: 'A' }] };
  await tell('BriefingHeld', held, '2026-03-11');
  await tell('TaskDelivered', { task: 'T1', deliverable: 'bản đầu', by: 'P1' }, '2026-03-12');
  await tell('TaskDelivered', { task: 'T1', deliverable: 'bản sửa', by: 'P1' }, '2026-03-13');
  await tell('TaskAccepted', { task: 'T1', on: '2026-03-14', by: 'P2' }, '2026-03-16');
  await tell('TaskAdded', { task: 'T2', dueOn: '2026-03-25' }, '2026-03-17');
  await tell('TaskWaived', { task: 'T2', reason: 'r', by: 'P2' }, '2026-03-18');
  await tell('CoverageReset', { outlineVersion: 2 }, '2026-03-19');
  const conclusions = [{ task: 'K', title: 't', owner: 'o', dueOn: '2026-05-01' }];
  await tell('ReviewRecorded', { documentNo: '2/TB', heldOn: '2026-03-20', conclusions }, '2026-03-20');
  await tell('NothingArose', { step: 'commendation', by: 'P1' }, '2026-03-21');
  await tell('UnitRoundClosed', { outcome: 'completed' }, '2026-03-22');
  await runner.catchUp();
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const on = <T>(day: Day, read: (s: Snapshot, moment: Moment, caseId: string) => Promise<T>, known = ALL_KNOWN) =>
  readSnapshot(pool, (s) => read(s, { day, at: endOfDay(day), known }, CASE));
const share = async (s: Snapshot, moment: Moment) => (await unitShares(s, moment, [CASE]))[0];

describe('the file of a unit as of a past day', () => {
  it('is not there before the round was opened', async () => {
    expect(await on('2026-03-01', unitRoundFile)).toBeUndefined();
    expect(await on('2026-03-01', share)).toBeUndefined();
  });

  it.each([
    ['strength', '2026-03-05', 10, '2026-03-06', 12],
    ['outlineVersion', '2026-03-18', 1, '2026-03-19', 2],
    ['planNo', '2026-03-04', null, '2026-03-05', '1/KH'],
    ['planBasis', '2026-03-04', null, '2026-03-05', 1],
    ['sixClarities', '2026-03-04', null, '2026-03-05', true],
    ['receivedOn', '2026-03-02', null, '2026-03-03', '2026-03-03'],
    ['contactOfficer', '2026-03-02', null, '2026-03-03', 'P1'],
    ['reviewNo', '2026-03-19', null, '2026-03-20', '2/TB'],
    ['noCommendation', '2026-03-20', null, '2026-03-21', true],
    ['closedAt', '2026-03-21', null, '2026-03-22', instantAt('2026-03-22', '10:00')],
  ] as const)('has the %s of that day', async (field, before, was, after, is) => {
    expect((await on(before, unitRoundFile))?.[field]).toEqual(was);
    expect((await on(after, unitRoundFile))?.[field]).toEqual(is);
  });

  it('has the conclusions of that day', async () => {
    expect((await on('2026-03-19', unitRoundFile))?.conclusions).toBeNull();
    expect((await on('2026-03-20', unitRoundFile))?.conclusions).toHaveLength(1);
  });

  it('plans a session as it was planned then, and holds it from the day on which it was held', async () => {
    const seen = async (day: Day, known = ALL_KNOWN) =>
      (await on(day, sessions, known)).map(({ on: planned, time, held, present }) => [planned, time, held, present]);
    expect(await seen('2026-03-03')).toEqual([]);
    expect(await seen('2026-03-05')).toEqual([['2026-03-10', '08:00', false, null]]);
    expect(await seen('2026-03-07')).toEqual([['2026-03-09', '14:00', false, null]]);
    expect(await seen('2026-03-09')).toEqual([['2026-03-09', '14:00', true, 9]]);
    expect(await seen('2026-03-10', endOfDay('2026-03-10'))).toEqual([['2026-03-09', '14:00', false, null]]);
  });

  it('shows of a task what was delivered, accepted and waived by then', async () => {
    const seen = async (day: Day, known = ALL_KNOWN) =>
      (await on(day, unitTasks, known)).map(({ task, state, deliverable, acceptedOn }) => [
        task,
        state,
        deliverable,
        acceptedOn,
      ]);
    expect(await seen('2026-03-11')).toEqual([['T1', 'open', null, null]]);
    expect(await seen('2026-03-12')).toEqual([['T1', 'delivered', 'bản đầu', null]]);
    expect(await seen('2026-03-13')).toEqual([['T1', 'delivered', 'bản sửa', null]]);
    expect(await seen('2026-03-14')).toEqual([['T1', 'accepted', 'bản sửa', '2026-03-14']]);
    expect(await seen('2026-03-15', endOfDay('2026-03-15'))).toEqual([['T1', 'delivered', 'bản sửa', null]]);
    expect(await seen('2026-03-17')).toContainEqual(['T2', 'open', null, null]);
    expect(await seen('2026-03-18')).toContainEqual(['T2', 'waived', null, null]);
  });

  it('counts who was briefed on the outline of that day, of the strength of that day', async () => {
    expect(await on('2026-03-08', share)).toMatchObject({ strength: 12, present: 0, tasks: 1, tasksDone: 0 });
    expect(await on('2026-03-18', share)).toMatchObject({ present: 9, tasks: 2, tasksDone: 2, outlineVersion: 1 });
    expect(await on('2026-03-19', share)).toMatchObject({ present: 0, outlineVersion: 2 });
  });
});
