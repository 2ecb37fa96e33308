import { instantAt, addDays, encode } from '@vandong/kernel';
import { allEvents } from '@vandong/composition';
import { randomUUID } from 'node:crypto';
import { CAMPAIGN, force, roundOf, STANDING_DEPUTY } from '../testing/read/force.js';
import { Stage } from '../testing/read/stage.js';
import { boardOf, localityOf } from './board/index.js';
import { unitOf } from './unit/index.js';
import { inboxOf } from './inbox/index.js';
import { followUpOf } from './follow-up/index.js';

const NOW = instantAt('2026-11-16', '09:00');
let stage: Stage;
afterAll(() => stage.close());
it('measures', async () => {
  stage = await Stage.open();
  await force(stage);
  const put = async (stream: string, from: number | 'no-stream', events: { type: string; at: string; data: object }[]) =>
    stage.store.append(stream, from, events.map(({ type, at, data }) => ({ id: randomUUID(), ...encode(allEvents as never, { type, occurredAt: at, data } as never), metadata: { occurredAt: at, knownAt: at, actor: 'system:x' as const, correlationId: 'x', commandId: 'x', commandDigest: 'x' } })));
  const units: string[] = [];
  const at0 = instantAt('2026-01-05', '08:00');
  let rev = (await stage.store.readStream('organisation')).length - 1;
  for (let l = 10; l < 44; l += 1) for (let i = 0; i < 13; i += 1) {
    const unit = i === 0 ? `PC08-${l}` : `PC08-${l}-T${i}`;
    units.push(unit);
    await put('organisation', rev, [{ type: 'UnitEstablished', at: at0, data: { unit, code: unit, name: unit, nameEn: unit, shortName: unit, kind: i ? 'team' : 'office', locality: String(l), from: '2026-01-01' } }, ...(i ? [{ type: 'LineSuperiorSet', at: at0, data: { unit, superior: `PC08-${l}`, from: '2026-01-01' } }] : [])]);
    rev += i ? 2 : 1;
    await put(`unit-${unit}`, 'no-stream', [{ type: 'PostCreated', at: at0, data: { unit, post: `${unit}.head`, title: 'Trưởng', titleEn: 'Head', rank: 'head', from: '2026-01-01' } }]);
  }
  const c = { campaign: CAMPAIGN };
  const all = ['plan', 'briefing', 'implementation', 'inspection', 'review', 'commendation', 'accountability'];
  const steps = all.map((step, i) => ({ step, dueOn: addDays('2026-11-01', i * 10), criteria: [] }));
  await put(`campaign-${CAMPAIGN}`, 'no-stream', [
    { type: 'CampaignDrafted', at: at0, data: { ...c, name: 'C', nameEn: 'C', from: '2026-01-05', to: '2027-01-29' } },
    ...[1, 2].map((round) => ({ type: 'RoundPlanned', at: at0, data: { ...c, round, from: round === 1 ? '2026-01-05' : '2026-07-27', to: '2027-01-29', coverageTarget: 90, profiles: [{ profile: 'p', steps }] } })),
    ...[1, 2].flatMap((round) => units.map((unit) => ({ type: 'UnitEnrolled', at: at0, data: { ...c, round, unit, profile: 'p', strength: 40, group: '1' } }))),
  ]);
  for (const round of [1, 2]) for (const unit of units) {
    const d = (n: number) => instantAt(addDays(round === 1 ? '2026-01-10' : '2026-08-01', n), '09:00');
    const stream = roundOf(unit).replace('.2.', `.${round}.`);
    const events: { type: string; at: string; data: object }[] = [{ type: 'UnitRoundOpened', at: d(0), data: { ...c, round, unit, profile: 'p', strength: 40, coverageTarget: 90, outlineVersion: 3, steps, tasks: Array.from({ length: 17 }, (_, i) => ({ task: `T${i}`, dueOn: '2026-12-15' })) } }];
    all.slice(0, 3).forEach((step, i) => {
      events.push({ type: 'StepEntered', at: d(1 + i * 10), data: { step } });
      for (let k = 0; k < 8; k += 1) events.push({ type: 'NoticeDecided', at: d(3 + i * 10 + k), data: { matter: step, rung: k, dueOn: '2026-11-11', post: `${unit}.head`, person: 'GL-000002', ladder: 'step', ladderVersion: 1 } });
      events.push({ type: 'StepDeadlineMoved', at: d(5 + i * 10), data: { step, from: '2026-11-01', to: '2026-11-20', cause: 'extension' } });
      events.push({ type: 'StepCompleted', at: d(9 + i * 10), data: { step, completedOn: addDays(d(9 + i * 10).slice(0, 10), -1) } });
    });
    for (let k = 0; k < 17; k += 1) { events.push({ type: 'TaskDelivered', at: d(20 + k), data: { task: `T${k}`, deliverable: 'x', by: 'GL-000002' } }); if (k < 14) events.push({ type: 'TaskAccepted', at: d(21 + k), data: { task: `T${k}`, on: d(21 + k).slice(0, 10), by: 'GL-000002' } }); }
    await put(stream, 'no-stream', events);
  }
  const began = performance.now();
  await stage.catchUp();
  console.log('events', stage.store.events.length, 'catch-up ms', Math.round(performance.now() - began));
  await stage.pool.query('analyze');
  const measure = async (name: string, page: (r: any) => Promise<unknown>, asked = {}) => {
    const times: number[] = [];
    for (let i = 0; i < 40; i += 1) { const t = performance.now(); await stage.read(STANDING_DEPUTY, NOW, asked, page); times.push(performance.now() - t); }
    times.sort((a, b) => a - b);
    console.log(name, 'p50', times[20]?.toFixed(1), 'p95', times[37]?.toFixed(1));
  };
  await measure('board', (r) => boardOf(r, { round: 2 }, { simulated: true, remindersInterrupted: false }));
  await measure('board as of', (r) => boardOf(r, { round: 2 }, { simulated: true, remindersInterrupted: false }), { asOf: '2026-09-01', known: '2026-09-01' });
  await measure('locality', (r) => localityOf(r, '20', 2));
  await measure('unit', (r) => unitOf(r, 'PC08-20', 2));
  await measure('inbox', (r) => inboxOf(r));
  await measure('followUp', (r) => followUpOf(r));
  const { boardSql, rowsSql } = await import('@vandong/campaign/read-model').then(() => import('../../../../libs/campaign/src/read-model/unit-round/board.sql.js'));
  for (const s of [boardSql, rowsSql]) for (const at of [NOW, '2026-09-01T10:00:00Z']) {
    const { rows } = await stage.pool.query('explain (analyze, costs off) ' + s.text, [at, at === NOW ? '9999-12-31' : at, CAMPAIGN, 2, null]);
    console.log(s.name, rows.map((r) => r['QUERY PLAN']).join('\n'));
  }
}, 300000);
