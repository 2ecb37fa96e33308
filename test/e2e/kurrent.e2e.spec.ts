import { readModels } from '@vandong/composition';
import { ScheduleInspection } from '@vandong/inspection/application';
import { instantAt as at } from '@vandong/kernel';
import { createRunner, prepareGeneration, verify } from '@vandong/projection';
import { startPeer, type Peer } from '@vandong/testing/kurrent-peer';
import { openEventLog, type EventLog } from '@vandong/event-store/open';
import { startCoreStack, type CoreStack } from '../stack/core-stack.js';
import { CAMPAIGN, changeOfLeader, context, secondRound, smallCampaign, smallForce } from '../stack/small-force.js';

const before = process.env['KURRENTDB_URL'];

describe('a small force whose log is in KurrentDB', () => {
  let peer: Peer;
  let stack: CoreStack;
  let log: EventLog;
  let worker: Awaited<ReturnType<CoreStack['startWorker']>>;
  beforeAll(async () => {
    peer = await startPeer();
    process.env['KURRENTDB_URL'] = peer.url;
    stack = await startCoreStack(at('2026-11-02', '09:00'));
    log = await openEventLog({ kurrentUrl: peer.url, database: { pool: stack.pool } });
    await smallForce(stack.dispatch);
    await smallCampaign(stack.dispatch);
    await secondRound(stack.dispatch);
    await changeOfLeader(stack.dispatch);
    worker = await stack.startWorker();
  });
  afterAll(async () => {
    await worker?.stop();
    await log?.close();
    await stack?.stop();
    await peer?.close();
    if (before === undefined) delete process.env['KURRENTDB_URL'];
    else process.env['KURRENTDB_URL'] = before;
  });

  it('chases an overdue inspection through two restarts of the server', async () => {
    const plan = {
      inspection: 'KT2-31',
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-31',
      opensOn: '2026-11-02',
      dueOn: '2026-11-11',
      windowEndsOn: '2026-11-27',
    };
    peer.strike({ kind: 'restart', stored: true, ms: 200 });
    await stack.dispatch(
      new ScheduleInspection(
        { ...plan, teamName: 'Đoàn số 1', leadPost: 'C07-P03.deputy', chairUnit: 'C07-P03' },
        context(),
        at('2026-11-02', '09:00'),
      ),
    );
    await peer.restart(200);
    await stack.goTo(at('2026-11-16', '09:00'));
    expect(
      (await stack.events('inspection-KT2-31')).map(({ type, metadata }) => `${metadata.occurredAt} ${type}`),
    ).toEqual([
      `${at('2026-11-02', '09:00')} InspectionScheduled`,
      `${at('2026-11-11', '16:00')} NoticeDecided`,
      `${at('2026-11-12', '07:30')} NoticeDecided`,
      `${at('2026-11-12', '07:30')} NoticeDecided`,
      `${at('2026-11-16', '08:00')} FormalReminderDrafted`,
    ]);
  });

  it('keeps every event there and none in PostgreSQL, in an order that holds', async () => {
    const all = await stack.all();
    expect(peer.log.all.filter(({ type }) => !type.startsWith('$')).map(({ id }) => id)).toEqual(
      all.map(({ id }) => id),
    );
    expect((await stack.pool.query('SELECT FROM log.event')).rowCount).toBe(0);
    expect(await log.verify()).toEqual([]);
  });

  it('shows in its read models what the log says, at a position of that log', async () => {
    await prepareGeneration(stack.pool, readModels);
    const shown = await createRunner({ ...readModels, pool: stack.pool, store: log }).catchUp();
    expect(shown).toBe(await log.head());
    expect(await verify({ ...readModels, pool: stack.pool, store: log })).toMatchObject({
      position: shown,
      differences: [],
      parked: [],
    });
  });
});
