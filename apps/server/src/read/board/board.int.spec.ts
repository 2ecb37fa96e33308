import { instantAt } from '@vandong/kernel';
import {
  board as boardSchema,
  changes as changesSchema,
  counted as countedSchema,
  localityUnits,
  why as whySchema,
} from '../../contract/index.js';
import { campaign, minutes, roundOf } from '../../testing/read/campaign.js';
import { CAMPAIGN, force, STANDING_DEPUTY } from '../../testing/read/force.js';
import { Stage } from '../../testing/read/stage.js';
import { boardOf, changesOf, countedOf, localityOf, whyOf, type Board } from './index.js';

const circumstances = { simulated: true, remindersInterrupted: false };
const NOW = instantAt('2026-11-16', '09:00');
const LATER = instantAt('2026-11-17', '12:00');
const readAt = { position: 1, head: 1, lagMs: 0, now: NOW, asOf: '2026-11-16' };
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await force(stage);
  await campaign(stage);
  await stage.catchUp();
});
afterAll(() => stage.close());

const board = (now = NOW, asked = {}, seat: Parameters<Stage['read']>[0] = STANDING_DEPUTY) =>
  stage.read(seat, now, asked, (reading) => boardOf(reading, asked, circumstances));
const cell = (page: Board, key: string, step: string) =>
  page.rows.find((row) => row.key === key)?.cells.find((each) => each.step === step);

describe('the board at 16/11 09:00', () => {
  it('answers in the agreed shape', async () => {
    const page = await board();
    expect(boardSchema.parse({ readAt, ...page }).rounds).toHaveLength(1);
  });
  it('counts the only late thing, three working days after Wednesday', async () => {
    const page = await board();
    expect(page.answer).toMatchObject({ localities: 2, inspected: 0, late: 1, waitingForYou: 1 });
    expect(page.rows[0]).toMatchObject({
      key: '31',
      state: 'late',
      worstLateDays: 3,
      units: 2,
      name: { vi: 'Hải Phòng' },
    });
    expect(cell(page, '31', 'inspection')).toMatchObject({ late: 1, lateDays: 3, state: 'late', expected: 1 });
    expect(cell(page, '31', 'plan')).toMatchObject({ expected: 0, state: 'blank' });
    expect(cell(page, '31', 'briefing')).toMatchObject({ expected: 2, due: 2, state: 'due', nextDueOn: '2026-11-20' });
    expect(page.totals.find(({ step }) => step === 'inspection')).toEqual({
      step: 'inspection',
      done: 0,
      expected: 2,
      late: 1,
    });
    expect(page.filters).toEqual({ all: 2, late: 1, dueThisWeek: 2, mine: 1 });
  });
  it('shows a reader with one locality only that locality', async () => {
    const page = await board(NOW, {}, { officer: 'GL-000005', rights: { 'board.read': ['CAT-31'] } });
    expect(page.rows.map(({ key }) => key)).toEqual(['31']);
  });
  it('opens the row, the number and the reason', async () => {
    const locality = await stage.read(STANDING_DEPUTY, NOW, {}, (reading) => localityOf(reading, '31'));
    localityUnits.parse({ readAt, ...locality });
    expect(locality.rows.map(({ code, worstLateDays }) => [code, worstLateDays])).toEqual([
      ['PC07-31', 3],
      ['PC07-31-KV02', 0],
    ]);
    const late = await stage.read(STANDING_DEPUTY, NOW, {}, (reading) => countedOf(reading, { state: 'late' }));
    countedSchema.parse({ readAt, ...late });
    expect(late).toMatchObject({ total: 1, rows: [{ code: 'PC07-31', step: 'inspection', lateDays: 3 }] });
    const moved = await stage.read(STANDING_DEPUTY, NOW, {}, changesOf);
    changesSchema.parse({ readAt, ...moved });
    expect(moved.changes[0]).toMatchObject({ code: 'PC07-31', to: 'late' });
  });
  it('says why it is red: the counted days, who was told, the draft and who signs it', async () => {
    const why = await stage.read(STANDING_DEPUTY, NOW, {}, (reading) => whyOf(reading, 'PC07-31', 'inspection'));
    whySchema.parse({ readAt, ...why });
    expect(why.verdict.vi).toBe('Hết hạn thứ Tư 11/11/2026, chưa có biên bản kiểm tra.');
    expect(why.days.filter(({ n }) => n).map(({ date, n }) => [date, n])).toEqual([
      ['2026-11-12', 1],
      ['2026-11-13', 2],
      ['2026-11-16', 3],
    ]);
    expect(why.told.map(({ type }) => type)).toEqual([
      'FormalReminderDrafted',
      'NoticeOpened',
      'NoticeDecided',
      'NoticeDecided',
    ]);
    expect(why.drafts).toMatchObject([{ ordinal: 1, addressee: 'Trưởng phòng C07-P03', counts: true, maySign: true }]);
    expect(why.drafts[0]?.text).not.toContain('Thủy');
  });
  it('never tells the inspected unit who was told of the visit', async () => {
    const seat = {
      officer: 'GL-000006',
      posts: ['PC07-31.head'],
      rights: { 'board.read': ['PC07-31'], 'followUp.read': ['PC07-31'] },
    } as const;
    const why = await stage.read(seat, NOW, {}, (reading) => whyOf(reading, 'PC07-31', 'inspection'));
    expect([why.told, why.drafts]).toEqual([[], []]);
    const moved = await stage.read(seat, NOW, {}, changesOf);
    expect(moved.changes.filter(({ text }) => /nhắc/i.test(text.vi))).toEqual([]);
  });
});

describe('the board of another day', () => {
  beforeAll(async () => {
    await minutes(stage);
    await stage.tell(
      roundOf('PC07-14'),
      'StepEntered',
      { step: 'accountability' },
      { at: instantAt('2026-11-17', '11:00') },
    );
    await stage.catchUp();
  });
  const inspection = async (now: string, asked: { asOf?: string; known?: string; compareTo?: string }) =>
    cell(await board(now, asked), '31', 'inspection');

  it('late then, done now: done late counts against the day it was due', async () => {
    expect(await inspection(LATER, {})).toMatchObject({ state: 'done', late: 0, doneLateDays: 3 });
    expect(await inspection(LATER, { asOf: '2026-11-13' })).toMatchObject({ state: 'late', lateDays: 2 });
    expect(await inspection(LATER, { asOf: '2026-11-11' })).toMatchObject({ state: 'due', late: 0 });
  });
  it('late as known on the day, done in truth: the minutes came a day later', async () => {
    expect(await inspection(LATER, { asOf: '2026-11-16', known: '2026-11-16' })).toMatchObject({
      state: 'late',
      lateDays: 3,
    });
    expect(await inspection(LATER, { asOf: '2026-11-16' })).toMatchObject({ state: 'done', doneLateDays: 3 });
  });
  it('shows the difference to a second day', async () => {
    expect(await inspection(LATER, { compareTo: '2026-11-13' })).toMatchObject({ delta: 1, lateDelta: -2 });
  });
  it('shows step 7 not started while the round runs, and done when it is closed', async () => {
    expect(cell(await board(LATER), '14', 'accountability')).toMatchObject({ state: 'none', done: 0, expected: 1 });
    await stage.tell(
      `campaign-${CAMPAIGN}`,
      'RoundClosed',
      { campaign: CAMPAIGN, round: 2 },
      { at: instantAt('2027-01-29', '17:00') },
    );
    await stage.catchUp();
    expect(cell(await board(instantAt('2027-01-30', '09:00'), { round: 2 }), '14', 'accountability')).toMatchObject({
      state: 'done',
      done: 1,
    });
    expect(
      cell(await board(instantAt('2027-01-30', '09:00'), { round: 2, asOf: '2026-12-01' }), '14', 'accountability'),
    ).toMatchObject({ state: 'none' });
  });
});
