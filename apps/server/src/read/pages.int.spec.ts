import { instantAt } from '@vandong/kernel';
import * as contract from '../contract/index.js';
import { campaign, minutes, roundOf } from '../testing/read/campaign.js';
import { CAMPAIGN, force, STANDING_DEPUTY } from '../testing/read/force.js';
import { Stage, type Seat } from '../testing/read/stage.js';
import { boardOf } from './board/index.js';
import { commendationsOf } from './commendation/index.js';
import { committeeOf } from './committee/index.js';
import { followUpOf } from './follow-up/index.js';
import { inboxOf } from './inbox/index.js';
import { inspectionOf, inspectionsOf } from './inspections/index.js';
import { searchOf } from './search/index.js';
import { setupOf } from './setup/index.js';
import { unitListOf, unitOf } from './unit/index.js';
import { boardSheet, workbookOf } from './workbook/index.js';
import exceljs from 'exceljs';

const NOW = instantAt('2026-11-16', '09:00');
const readAt = { position: 184, head: 184, lagMs: 0, now: NOW, asOf: '2026-11-16' };
const teamLeader: Seat = {
  officer: 'GL-000008',
  posts: ['PC07-31-KV02.head'],
  rights: {
    'unit.read': ['PC07-31-KV02'],
    'board.read': ['PC07-31-KV02'],
    'briefing.write': ['PC07-31-KV02'],
    'plan.write': ['PC07-31-KV02'],
    'followUp.read': ['PC07-31-KV02'],
  },
};
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await force(stage);
  await campaign(stage);
  const at = { at: instantAt('2026-11-13', '10:00'), by: 'person:GL-000006' };
  await stage.tell(
    roundOf('PC07-14'),
    'ExtensionRequested',
    { request: 'X1', step: 'briefing', to: '2026-11-27', reason: 'bão', by: 'GL-000030' },
    at,
  );
  await stage.tell(roundOf('PC07-31-KV02'), 'StepEntered', { step: 'briefing' }, at);
  await stage.tell(
    roundOf('PC07-31-KV02'),
    'BriefingHeld',
    {
      session: 'S1',
      heldOn: '2026-11-10',
      outlineVersion: 3,
      present: 30,
      absentees: [{ name: 'Lò Văn Quý', reason: 'ốm' }],
    },
    at,
  );
  await stage.tell(
    `campaign-${CAMPAIGN}`,
    'CommitteeEstablished',
    { campaign: CAMPAIGN, documentNo: '021/QĐ-C07-P02', issuedOn: '2026-01-12' },
    at,
  );
  await stage.tell(
    'commendation-KH-1',
    'CommendationProposed',
    {
      proposal: 'KH-1',
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-31',
      subject: { kind: 'officer', id: 'GL-000004' },
      kind: 'exceptional',
      form: 'certificate',
      achievement: 'cứu người',
      deedOn: '2026-11-09',
      achievementKey: 'a1',
      decideBy: '2026-11-13',
      by: 'GL-000006',
    },
    { at: instantAt('2026-11-10', '09:00') },
  );
  await stage.catchUp();
});
afterAll(() => stage.close());
const read = <T>(seat: Seat, page: Parameters<typeof stage.read<T>>[3]) => stage.read(seat, NOW, {}, page);

describe('pages in the agreed shape', () => {
  it('inbox: the draft of the formal reminder and the extension wait for the standing deputy', async () => {
    const page = await read(STANDING_DEPUTY, inboxOf);
    contract.inboxPage.parse({ readAt, ...page });
    expect(page.answer).toEqual({ waiting: 2, today: 1, week: 1, late: 0 });
    expect(page.waiting.map(({ kind, code }) => [kind, code])).toEqual([
      ['approveReminder', 'PC07-31'],
      ['decideExtension', 'PC07-14'],
    ]);
    expect(page.waiting[0]?.draft).toMatchObject({
      addressee: 'Trưởng phòng C07-P03',
      told: [instantAt('2026-11-11', '16:00'), instantAt('2026-11-12', '07:30')],
      openedAt: instantAt('2026-11-12', '07:41'),
    });
    expect(page.waiting[1]?.extension).toMatchObject({ from: '2026-11-20', to: '2026-11-27' });
  });
  it('unit: steps, gate, deadlines and timeline; absentees by name for those who brief', async () => {
    const page = await read(teamLeader, (reading) => unitOf(reading, 'PC07-31-KV02'));
    contract.unitPage.parse({ readAt, ...page });
    expect(page).toMatchObject({
      standsAt: 'briefing',
      gate: { step: 'briefing', met: 0, of: 2 },
      briefing: { present: 30, coverage: 75 },
    });
    expect(page.chain.map(({ unit, holder }) => [unit, holder?.name])).toEqual([
      ['CAT-31', 'Phạm Quang Thử'],
      ['PC07-31', 'Hoàng Minh Mẫu'],
      ['PC07-31-KV02', 'Bùi Văn Thử'],
      ['C07', undefined],
    ]);
    expect(page.briefing.sessions[0]?.absentees).toEqual([{ name: 'Lò Văn Quý', reason: 'ốm' }]);
    expect(page.timeline.find(({ type }) => type === 'BriefingHeld')).toMatchObject({
      summary: { vi: 'Quán triệt Đề cương bản 3: có mặt 30, vắng 1' },
      who: 'Thượng tá Hoàng Minh Mẫu',
    });
    expect(page.actions).toEqual(['planBriefing', 'holdBriefing', 'deliverTask', 'requestExtension', 'completeStep']);
    const other = await read(STANDING_DEPUTY, (reading) => unitOf(reading, 'PC07-31-KV02'));
    expect(JSON.stringify(other.briefing)).not.toContain('Quý');
    await expect(read(teamLeader, (reading) => unitOf(reading, 'PC07-14'))).rejects.toMatchObject({ status: 404 });
  });
  it('unit list and committee', async () => {
    const list = await read(STANDING_DEPUTY, unitListOf);
    contract.unitList.parse({ readAt, ...list });
    expect(list.units.find(({ unit }) => unit === 'PC07-31-KV02')).toMatchObject({
      head: 'Thượng tá Bùi Văn Thử',
      superior: 'PC07-31',
      enrolled: true,
    });
    const committee = await read(STANDING_DEPUTY, committeeOf);
    contract.committee.parse({ readAt, ...committee });
    expect(committee.members).toMatchObject([{ seat: 'standingDeputy', holder: { name: 'Trần Thị Thử' } }]);
  });
  it('inspections with the ladder of the late one', async () => {
    const page = await read(STANDING_DEPUTY, inspectionsOf);
    contract.inspectionsPage.parse({ readAt, ...page });
    expect(page).toMatchObject({
      answer: { planned: 1, late: 1 },
      rows: [{ lateDays: 3, lead: 'Thượng tá Lê Hữu Ân' }],
    });
    const one = await read(STANDING_DEPUTY, (reading) => inspectionOf(reading, 'KT-31'));
    contract.inspectionPage.parse({ readAt, ...one });
    expect(one.ladder.rungs.map(({ rung, state }) => [rung, state])).toEqual([
      [0, 'sent'],
      [1, 'sent'],
      [3, 'draft'],
    ]);
    expect(one.unconfirmedDays.map(({ date }) => date)).toEqual(['2026-11-24']);
  });
  it('follow-up by matter, the drafts with their right to sign', async () => {
    const page = await read(STANDING_DEPUTY, followUpOf);
    contract.followUpPage.parse({ readAt, ...page });
    expect(page.answer).toEqual({ sent7Days: 2, opened: 1, unopened: 1, draftsWaiting: 1 });
    expect(page.matters[0]).toMatchObject({ what: { vi: 'Kiểm tra PC07-31' }, lateDays: 3, edge: 'line' });
    expect(page.matters[0]?.rows.map(({ kind, maySign }) => [kind, maySign])).toEqual([
      ['notice', false],
      ['notice', false],
      ['formalReminder', true],
    ]);
    expect((await read(teamLeader, followUpOf)).matters).toEqual([]);
  });
  it('commendations with their clock, without gates for those who may not read files', async () => {
    const page = await read({ ...STANDING_DEPUTY, rights: { 'commendation.read': 'whole' } }, commendationsOf);
    contract.commendationPage.parse({ readAt, ...page });
    expect(page).toMatchObject({
      answer: { proposed: 1, late: 1 },
      rows: [{ subject: 'Thượng tá Lê Hữu Ân', lateDays: 1, ageWorkingDays: 4, gates: [], mayDecide: false }],
    });
  });
  it('commendations tell what stands in the way to who reads the leaders’ files, and never to who proposed', async () => {
    const eligibility = { eligible: false, blocking: ['G3'], warnings: [] };
    await stage.tell('commendation-KH-1', 'EligibilityChecked', eligibility, { at: instantAt('2026-11-15', '09:00') });
    await stage.catchUp();
    const gates = async (officer: string, rights: Seat['rights']) => {
      const { rows } = await read({ officer, rights: { 'commendation.read': 'whole', ...rights } }, commendationsOf);
      return rows.map((row) => row.gates.length);
    };
    expect(await gates('GL-000012', { 'leaderReview.read': ['PC07-31'] })).toEqual([1]);
    expect(await gates('GL-000006', { 'leaderReview.read': ['PC07-31'] })).toEqual([0]);
    expect(await gates('GL-000004', { 'leaderReview.read': ['PC07-31'] })).toEqual([0]);
    expect(await gates('GL-000007', { 'violation.read': ['PC07-31'] })).toEqual([0]);
  });
  it('commendations say how long after a single feat they were proposed, slow above three working days', async () => {
    const [first] = await stage.store.readStream('commendation-KH-1');
    const data = JSON.parse(first!.payload) as Record<string, unknown>;
    const others = { 'KH-2': { deedOn: '2026-11-09' }, 'KH-3': { deedOn: '2026-11-10' }, 'KH-4': { kind: 'thematic' } };
    for (const [proposal, change] of Object.entries(others))
      await stage.tell(
        `commendation-${proposal}`,
        'CommendationProposed',
        { ...data, proposal, ...change },
        { at: instantAt('2026-11-13', '09:00') },
      );
    await stage.catchUp();
    const page = await read({ ...STANDING_DEPUTY, rights: { 'commendation.read': 'whole' } }, commendationsOf);
    contract.commendationPage.parse({ readAt, ...page });
    const clocks = page.rows.map((row) => [row.proposal, row.proposedAfter]);
    expect(Object.fromEntries(clocks)).toEqual({
      'KH-1': { workingDays: 1, slow: false },
      'KH-2': { workingDays: 4, slow: true },
      'KH-3': { workingDays: 3, slow: false },
      'KH-4': undefined,
    });
  });
  it('set-up says what is missing', async () => {
    const page = await read(STANDING_DEPUTY, setupOf);
    contract.setupPage.parse({ readAt, ...page });
    expect(page.steps.find(({ key }) => key === 'heads')).toMatchObject({
      done: 2,
      of: 3,
      missing: [{ text: { vi: 'PC07-14 chưa có người đứng đầu' } }],
    });
  });
  it('search finds by folded names and numbers, and people in the own tree only', async () => {
    const find = async (seat: Seat, text: string) => {
      const answer = await read(seat, (reading) => searchOf(reading, text));
      contract.searchAnswer.parse({ readAt, ...answer });
      return answer.hits.map(({ title }) => title);
    };
    expect(await find(STANDING_DEPUTY, 'dang thi thuy')).toEqual(['Thượng tá Đặng Thị Thủy']);
    expect(await find(STANDING_DEPUTY, 'Thuỷ')).toEqual(['Thượng tá Đặng Thị Thủy']);
    expect(await find(STANDING_DEPUTY, '21 / QD C07')).toEqual(['021/QĐ-C07-P02']);
    expect(await find(teamLeader, 'dang thi thuy')).toEqual([]);
    expect(await find(STANDING_DEPUTY, '%')).toEqual([]);
    const ofHaiPhong = ['Đơn vị CAT-31', 'Đơn vị PC07-31', 'Đơn vị PC07-31-KV02'];
    expect(await find(STANDING_DEPUTY, 'hai phong')).toEqual(ofHaiPhong);
    expect(await find(STANDING_DEPUTY, 'Hải Phòng')).toEqual(ofHaiPhong);
  });
  it('writes the log position into the footer of the sheet', async () => {
    const page = await read(STANDING_DEPUTY, (reading) =>
      boardOf(reading, {}, { simulated: true, remindersInterrupted: false }),
    );
    const book = new exceljs.Workbook();
    await book.xlsx.load((await workbookOf(boardSheet(page), readAt, true)) as never);
    const sheet = book.worksheets[0];
    expect(sheet?.headerFooter.oddFooter).toContain('vị trí 184');
    expect(sheet?.getRow(1).getCell(1).value).toBe('DỮ LIỆU GIẢ LẬP');
    expect(sheet?.getRow(5).getCell(1).value).toBe('Hải Phòng');
  });
  it('stops showing the draft when the minutes arrive', async () => {
    await minutes(stage);
    await stage.catchUp();
    const later = instantAt('2026-11-17', '12:00');
    const inbox = await stage.read(STANDING_DEPUTY, later, {}, inboxOf);
    expect(inbox.waiting.map(({ kind }) => kind)).toEqual(['decideExtension']);
    const page = await stage.read(STANDING_DEPUTY, later, {}, inspectionsOf);
    expect(page).toMatchObject({
      answer: { done: 1, late: 0 },
      rows: [{ state: 'done', minutesNo: '12/BB', lateDays: 3 }],
    });
  });
  it('a signed reminder waits for its addressee until he has read it, and is not opened before', async () => {
    const about = { matter: 'implementation', dueOn: '2026-11-10' };
    const draft = {
      ...about,
      ordinal: 1,
      rung: 3,
      form: 'formalReminder',
      counts: true,
      addresseePost: 'PC07-31.head',
      signerPost: 'C07.deputy-standing',
      ladder: 'step',
      ladderVersion: 1,
    } as const;
    const round = roundOf('PC07-31');
    await stage.tell(round, 'FormalReminderDrafted', draft, { at: instantAt('2026-11-16', '08:00') });
    await stage.tell(
      round,
      'FormalReminderApproved',
      { ...about, ordinal: 1, by: 'GL-000003' },
      { at: instantAt('2026-11-16', '09:00') },
    );
    await stage.catchUp();
    const later = instantAt('2026-11-17', '13:00');
    const addressee: Seat = {
      officer: 'GL-000006',
      posts: ['PC07-31.head'],
      rights: { 'board.read': ['PC07-31'], 'followUp.read': ['PC07-31'], 'unit.read': ['PC07-31'] },
    };
    const letters = async () =>
      (await stage.read(addressee, later, {}, inboxOf)).waiting.filter(({ kind }) => kind === 'readReminder');
    const told = async () => (await stage.read(addressee, later, {}, followUpOf)).answer;
    expect(await letters()).toMatchObject([{ matter: 'implementation', rung: 3, code: 'PC07-31' }]);
    const before = await told();
    await stage.tell(
      round,
      'NoticeOpened',
      { ...about, rung: 3, person: 'GL-000006' },
      { at: instantAt('2026-11-17', '12:30') },
    );
    await stage.catchUp();
    expect(await letters()).toEqual([]);
    expect(await told()).toMatchObject({ opened: before.opened + 1, unopened: before.unopened - 1 });
  });
});
