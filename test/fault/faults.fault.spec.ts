import { ReportViolation } from '@vandong/conduct/application';
import { readModels } from '@vandong/composition';
import { instantAt, type RecordedEvent } from '@vandong/kernel';
import { checkpointOf, createRunner, listParked } from '@vandong/projection';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { check, storyOf } from '../stack/checker.js';
import { vandong } from '../stack/cli.js';
import { withContexts, type Contexts } from '../stack/contexts.js';
import * as planted from '../stack/planted.js';
import { faultSeed, randomOf } from '../stack/random.js';
import { startRealStack, type RealStack } from '../stack/real-stack.js';
import { seed } from '../stack/seed.js';
import { ask, goTo, settled, signedIn } from '../stack/small-campaign.js';
import { CAMPAIGN, context } from '../stack/small-force.js';
import { ENDING, play } from '../stack/small-story.js';
import { killsOf, storm } from '../stack/storm.js';
import { until } from '../stack/until.js';
import type { Acknowledged, Visitor } from '../stack/visitor.js';

interface Health {
  readonly status: string;
  readonly temporal: string;
  readonly projector: { readonly position: number; readonly head: number; readonly parked: number };
}

/** Nobody runs on the copy: nothing there will come right by itself. */
const NO_PATIENCE_MS = 500;
const seedOfRun = faultSeed();
const random = randomOf(seedOfRun);
const report = {
  campaign: CAMPAIGN,
  round: 1,
  officer: 'GL-000018',
  act: 'V06',
  summary: 'Uống bia trong ca trực',
  occurredOn: '2026-07-20',
  detectedOn: '2026-07-21',
};

describe('bad luck, with real processes', () => {
  let stack: RealStack;
  let visitors: Map<string, Visitor>;
  let acknowledged: Acknowledged[];
  let undisturbed: readonly RecordedEvent[];
  const databaseUrl = () => stack.databaseUrl;
  const head = () => visitors.get('GL-000006')!;
  const health = () => head().get<Health>('/healthz');
  const healthIs = (what: string, fits: (health: Health) => boolean) => until(what, async () => fits(await health()));
  const interrupted = async () =>
    (await head().get<{ campaign: { remindersInterrupted: boolean } }>('/board?round=1')).campaign.remindersInterrupted;
  const checked = () => check(stack.databaseUrl, stack.temporalAddress, acknowledged);

  beforeAll(async () => {
    stack = await startRealStack();
    await seed(stack.databaseUrl);
    visitors = await signedIn(() => stack.base);
    acknowledged = await play({ visitors, goTo: (now) => goTo(databaseUrl, now) });
    const { faults, events } = await checked();
    if (faults.length > 0) throw new Error(`faults without a disturbance: ${JSON.stringify(faults)}`);
    undisturbed = events;
  });
  afterAll(() => stack?.stop());

  it('the undisturbed campaign is worth disturbing', () => {
    const lines = Object.values(storyOf(undisturbed)).flat();
    expect(lines.filter((line) => line.includes(' StepCompleted '))).toHaveLength(6);
    expect(lines.filter((line) => line.includes(' LeaderReviewOpened '))).toHaveLength(3);
    expect(lines.filter((line) => line.includes(' NoticeDecided ')).length).toBeGreaterThan(10);
  });

  it('Temporal away: people work on, everyone is told, and everything is made good when it is back', async () => {
    await stack.parts.temporal.kill();
    await healthIs(
      'health says that Temporal is away',
      ({ status, temporal }) => status === 'degraded' && temporal === 'down',
    );
    await until('the banner is up', interrupted);
    acknowledged.push(await head().send('/violations', report));
    // away at the start, too
    await stack.parts.server.kill();
    await stack.parts.server.start();
    await healthIs('a server that starts without Temporal says so', ({ temporal }) => temporal === 'down');
    acknowledged.push(await head().send('/violations', { ...report, act: 'V05' }));
    await until('the relay says it to everyone', () =>
      ask(
        stack.databaseUrl,
        async (pool) => (await pool.query('SELECT FROM run.relay WHERE interrupted_since IS NOT NULL')).rowCount === 1,
      ),
    );
    expect(await interrupted()).toBe(true);
    await stack.parts.temporal.start();
    await stack.parts.worker.start();
    await healthIs('health is good again', ({ status }) => status === 'ok');
    await until('the banner is gone', async () => !(await interrupted()));
    await settled(databaseUrl);
    expect((await checked()).faults).toEqual([]);
  });

  it('a Temporal that lost everything while nothing happened is told everything again', async () => {
    await stack.parts.temporal.kill();
    await stack.parts.temporal.start();
    await settled(databaseUrl);
    expect((await checked()).faults).toEqual([]);
  });

  it('recover twice, and a relay that re-delivers the whole log, change nothing', async () => {
    const before = (await checked()).events;
    for (const time of ['once', 'twice'])
      expect({ time, ...(await vandong(['recover'], stack.environment)) }).toMatchObject({ code: 0 });
    await stack.parts.server.kill();
    await ask(stack.databaseUrl, (pool) => pool.query('UPDATE run.relay SET position = 0'));
    await stack.parts.server.start();
    await settled(databaseUrl);
    const { faults, events } = await checked();
    expect(faults).toEqual([]);
    expect(events).toEqual(before);
  });

  it('a projector that is stopped and wakes up beside another one writes nothing wrong', async () => {
    const ending = new AbortController();
    await withContexts(stack.databaseUrl, async (contexts) => {
      const { pool, store } = contexts;
      const running = createRunner({ ...readModels, pool, store }).run(ending.signal);
      for (let turn = 0; turn < 4; turn += 1) {
        const burst = reports(contexts, 15);
        await pause(random(30));
        process.kill(stack.parts.server.pid, 'SIGSTOP');
        const upTo = await burst;
        // at the latest when the database cuts off the transaction in which the sleeper was caught
        await until('the other one takes over', async () => (await checkpointOf(pool)) >= upTo);
        const next = reports(contexts, 15);
        process.kill(stack.parts.server.pid, 'SIGCONT');
        await next;
      }
      ending.abort();
      await running;
    });
    expect((await checked()).faults).toEqual([]);
  });

  it('the checker and `vandong verify` find every planted fault, and name it', async () => {
    expect(await vandong(['verify', '--json'], stack.environment)).toMatchObject({ code: 0 });
    await stack.parts.worker.kill();
    await stack.parts.server.kill();
    const copy = await planted.copyOf(stack.databaseUrl, 'planted');
    const streams = [...new Set(undisturbed.map(({ stream }) => stream))];
    const closed = streams.find((stream) => stream.startsWith('inspection-'))!;
    const open = streams.find((stream) => stream.startsWith('leaderReview-') && stream.endsWith('GL-000007'))!;
    const lost = acknowledged[0]!;
    await planted.changeReadModelRow(copy);
    await planted.skipReadModelRow(copy);
    await planted.loseEvent(copy, lost.position);
    await planted.gapInRevisions(copy, closed);
    await planted.tellTwice(copy, open);
    await planted.terminate(stack.temporalAddress, open);
    await planted.startWorkflow(stack.temporalAddress, closed);
    const { code, stdout } = await vandong(['verify', '--json'], { ...stack.environment, DATABASE_URL: copy });
    const found = JSON.parse(stdout) as {
      logFaults: object[];
      doubled: object[];
      readModels: { differences: object[] };
      cases: object[];
    };
    expect(code).toBe(1);
    expect(found.logFaults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'position', found: lost.position + 1, expected: lost.position }),
        expect.objectContaining({ kind: 'revision', stream: closed }),
      ]),
    );
    expect(found.doubled).toEqual([expect.objectContaining({ stream: open })]);
    expect(found.readModels.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          table: 'inspection_interval',
          side: 'served',
          row: expect.stringContaining('Đoàn khác'),
        }),
        expect.objectContaining({ table: 'unit_round', side: 'folded' }),
      ]),
    );
    expect(found.cases).toEqual([
      { kind: 'noWorkflow', caseId: open },
      { kind: 'noCase', caseId: closed },
    ]);
    const { faults } = await check(copy, stack.temporalAddress, acknowledged, NO_PATIENCE_MS);
    const told = faults.map(({ invariant, what }) => `${invariant}: ${what}`);
    const expected = [
      `I1 acknowledged: ${lost.commandId}`,
      `I2 once: 2 × ${open}`,
      'I3 contiguous: position *',
      `I3 contiguous: revision ${closed}`,
      'I7 read models: inspection_interval served',
      'I7 read models: unit_round folded',
      `I9 workflows: ${open} has no workflow`,
      `I9 workflows: ${closed} has a workflow`,
    ];
    expect(expected.filter((beginning) => !told.some((line) => line.startsWith(beginning)))).toEqual([]);
    await stack.parts.server.start();
    await stack.parts.worker.start();
    expect(await vandong(['recover'], stack.environment)).toMatchObject({ code: 0 });
    await settled(databaseUrl);
    expect((await checked()).faults).toEqual([]);
  });

  it('events that this code cannot read are parked and shown; other cases, the projector and the relay go on', async () => {
    const poisoned = ['leaderReview-%.GL-000007', 'leaderReview-%.GL-000017'];
    await withContexts(stack.databaseUrl, async ({ pool, store, run }) => {
      for (const [index, like] of poisoned.entries()) {
        const { rows } = await pool.query<{ stream: string; revision: string }>(
          'SELECT stream, max(revision) AS revision FROM log.event WHERE stream LIKE $1 GROUP BY stream',
          [like],
        );
        const { stream, revision } = rows[0]!;
        const metadata = {
          occurredAt: ENDING,
          actor: 'system:later',
          correlationId: 'test',
          commandId: randomUUID(),
          commandDigest: '',
        };
        const later =
          index === 0
            ? { type: 'LeaderReviewReopened', schemaVersion: 1 }
            : { type: 'NoticeDecided', schemaVersion: 99 };
        await store.append(stream, Number(revision), [
          { id: randomUUID(), ...later, payload: '{}', metadata } as never,
        ]);
      }
      const answer = await run(
        new ReportViolation(
          { ...report, violation: 'V-after-poison', unit: 'PC07-31-KV02' } as never,
          context(),
          ENDING,
        ),
      );
      await until('the read models go on', async () => (await checkpointOf(pool)) >= answer.position);
      await until(
        'the relay goes on',
        async () =>
          Number((await pool.query<{ position: string }>('SELECT position FROM run.relay')).rows[0]!.position) >=
          answer.position,
      );
      expect(
        (await listParked(pool)).map(({ stream, eventType }) => `${stream.split('.')[1]} ${eventType}`).toSorted(),
      ).toEqual(['GL-000007 LeaderReviewReopened', 'GL-000017 NoticeDecided']);
    });
    await healthIs(
      'health shows what is parked',
      ({ status, projector }) => status === 'degraded' && projector.parked === 2,
    );
    const round = `unitRound-${CAMPAIGN}.1.PC07-31`;
    const { position } = await head().send(`/unit-rounds/${round}/nothing-arose`, { step: 'accountability' });
    const looked = { text: 'SELECT FROM run.due WHERE case_id = $1 AND seen >= $2', values: [round, position] };
    await until('the round looks at it', () =>
      ask(stack.databaseUrl, async (pool) => (await pool.query(looked)).rowCount === 1),
    );
  });

  it('kill -9 of anything at any moment: nothing lost, nothing doubled, the campaign ends as if nobody had been killed', async () => {
    const expected = storyOf(undisturbed);
    await stack.stop();
    const kills = killsOf(seedOfRun);
    const { faults, events, killed } = await storm(kills);
    expect(killed.toSorted()).toEqual(kills.map(({ victim }) => victim).toSorted());
    expect(faults).toEqual([]);
    expect(storyOf(events)).toEqual(expected);
  });
});

/** Violations of one officer, one after another; answers with the last position. */
async function reports({ run }: Contexts, count: number): Promise<number> {
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    const violation = `V-${randomUUID()}`;
    ({ position } = await run(
      new ReportViolation(
        { ...report, violation, unit: 'PC07-31-KV02' } as never,
        context(),
        instantAt('2026-08-01', '08:00'),
      ),
    ));
  }
  return position;
}
