import { instantAt } from '@vandong/kernel';
import { OUTSIDE_SUPERIOR } from '@vandong/conduct/domain';
import { casePage, register as registerSchema, reviewPage } from '../../contract/index.js';
import { CASE, concluded, reported } from '../../testing/read/conduct.js';
import { campaign, roundOf } from '../../testing/read/campaign.js';
import { force, STANDING_DEPUTY } from '../../testing/read/force.js';
import { Stage, type Seat } from '../../testing/read/stage.js';
import { boardOf, changesOf } from '../board/index.js';
import { followUpOf } from '../follow-up/index.js';
import { inboxOf } from '../inbox/index.js';
import { unitOf } from '../unit/index.js';
import type { ConclusionPreview } from '@vandong/conduct/domain';
import { outcomes as lightestFirst } from '@vandong/conduct/domain/events';
import { caseOf, registerOf, reviewOf } from './index.js';

const NOW = instantAt('2026-11-17', '10:00');
const readAt = { position: 1, head: 1, lagMs: 0, now: NOW, asOf: '2026-11-17' };
const REVIEW = `leaderReview-${CASE}.GL-000021`;
const register = { 'violation.register': 'whole' } as const;
const caseOfficer: Seat = {
  officer: 'GL-000012',
  rights: {
    'violation.register': ['CAT-31'],
    'violation.read': ['CAT-31'],
    'violation.conclude': ['CAT-31'],
    'leaderReview.read': ['CAT-31'],
  },
};
const leader: Seat = {
  officer: 'GL-000021',
  posts: [],
  rights: { 'leaderReview.read': 'ownCase', 'violation.register': ['PC07-31'], 'violation.read': ['PC07-31'] },
};
const deputy: Seat = {
  ...STANDING_DEPUTY,
  rights: { ...STANDING_DEPUTY.rights, ...register, 'violation.read': ['C07'] },
};
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await force(stage);
  await campaign(stage);
  await reported(stage);
  await stage.catchUp();
});
afterAll(() => stage.close());
const reportOf = async (violation: string, as: string) => {
  const [report] = await stage.store.readStream(`violation-${violation}`);
  return { ...(JSON.parse(report!.payload) as Record<string, unknown>), violation: as };
};
const read = <T>(seat: Seat, page: Parameters<typeof stage.read<T>>[3]) => stage.read(seat, NOW, {}, page);

describe('a case that is being verified', () => {
  it('is no more than a withheld count for the committee', async () => {
    const page = await read(deputy, registerOf);
    registerSchema.parse({ readAt, ...page });
    expect(page).toMatchObject({ named: false, cases: [], reviews: [], answer: { verifying: null, concluded: null } });
    await expect(read(deputy, (reading) => caseOf(reading, CASE, undefined))).rejects.toMatchObject({ status: 404 });
  });
  it('is open to the case officer of the line of command, who has it in his inbox', async () => {
    const page = await read(caseOfficer, (reading) => caseOf(reading, CASE, undefined));
    casePage.parse({ readAt, ...page });
    expect(page).toMatchObject({
      violation: { officer: { name: 'Hồ Quang Nam' }, state: 'verifying', limitOn: '2026-11-18', daysLeft: 1 },
      usedDays: 89,
      mayConclude: true,
      day90On: '2026-11-18',
      limitDays: 90,
      extendableTo: '2027-01-17',
    });
    const inbox = await read(caseOfficer, inboxOf);
    expect(inbox.waiting).toMatchObject([{ kind: 'concludeViolation', daysLeft: 1 }]);
    expect(JSON.stringify(inbox)).not.toContain('Nam');
  });
  it('counts to the limit a decision extended it to, and keeps the first one', async () => {
    const other = 'HS-010';
    await stage.tell(`violation-${other}`, 'ViolationReported', await reportOf(CASE, other), { at: NOW });
    const order = { reason: 'Phải giám định', decisionNo: '40/QĐ-CAT', decidedOn: '2026-11-17', by: 'GL-000012' };
    const data = { violation: other, from: '2026-11-18', to: '2027-01-17', ...order };
    await stage.tell(`violation-${other}`, 'HandlingLimitExtended', data, { at: NOW });
    await stage.catchUp();
    const page = await read(caseOfficer, (reading) => caseOf(reading, other, undefined));
    casePage.parse({ readAt, ...page });
    expect(page).toMatchObject({
      violation: { limitOn: '2027-01-17', daysLeft: 61 },
      day90On: '2026-11-18',
      limitDays: 150,
      // a Sunday: better done by the Friday before (dossier 6.3)
      limitAdvice: { vi: 'nên xong trước hết thứ Sáu 15/01' },
    });
    expect(page.extendableTo).toBeUndefined();
  });
  it('tells a deputy of another field apart from those whom the conclusion leaves alone', async () => {
    const about = { post: 'PC07-31-KV02.head', unit: 'PC07-31-KV02', level: 1 };
    const row = {
      asOf: '2026-08-15',
      ruleVersion: 1,
      levelsUp: 1,
      leaders: [],
      notOpened: [
        { ...about, officer: 'GL-000008', reason: 'tookPostLater' as const },
        { ...about, officer: 'GL-000021', reason: 'otherField' as const },
      ],
    };
    const outcomes = Object.fromEntries(lightestFirst.map((outcome) => [outcome, row])) as unknown as ConclusionPreview;
    const line = {
      officer: 'GL-000099',
      on: '2026-08-15',
      today: '2026-11-17',
      managingUnit: 'PC07-31-KV02',
      levels: [],
    };
    const page = await read(caseOfficer, (reading) => caseOf(reading, CASE, { line, outcomes }));
    casePage.parse({ readAt, ...page });
    expect(page.consequences[0]?.notOpened.map(({ leader: of, otherField }) => [of?.id, otherField])).toEqual([
      ['GL-000008', false],
      ['GL-000021', true],
    ]);
  });
  it('is hidden from whom its conclusion could reach, and never in his inbox', async () => {
    const rights = { 'violation.read': ['PC07-31'], 'violation.conclude': ['PC07-31'] } as const;
    const head: Seat = { officer: 'GL-000006', posts: ['PC07-31.head'], rights };
    const successor: Seat = { ...head, officer: 'GL-000008', posts: ['PC07-31-KV02.head'] };
    await expect(read(head, (reading) => caseOf(reading, CASE, undefined))).rejects.toMatchObject({ status: 404 });
    expect((await read(head, inboxOf)).waiting.filter(({ kind }) => kind === 'concludeViolation')).toEqual([]);
    // who took the post after the act answers for nothing and may see it
    expect((await read(successor, (reading) => caseOf(reading, CASE, undefined))).violation.state).toBe('verifying');
    expect((await read(successor, inboxOf)).waiting.map(({ kind }) => kind)).toContain('concludeViolation');
  });
  it('shows how far the briefing had come on the day of the act', async () => {
    const briefing = async () => {
      const { evidence } = await read(caseOfficer, (reading) => caseOf(reading, CASE, undefined));
      return evidence.find(({ name }) => name.vi.startsWith('Quán triệt'));
    };
    const held = (session: string, heldOn: string, outlineVersion: number, present: number) =>
      stage.tell(
        roundOf('PC07-31-KV02'),
        'BriefingHeld',
        { session, heldOn, outlineVersion, present, absentees: [] },
        { at: instantAt(heldOn, '15:00'), by: 'person:GL-000021' },
      );
    expect(await briefing()).toMatchObject({ value: '0/40' });
    await held('S1', '2026-08-10', 2, 31);
    await held('S2', '2026-11-10', 3, 40);
    await stage.catchUp();
    expect(await briefing()).toMatchObject({
      name: { vi: 'Quán triệt Đề cương bản 2, tính đến hết ngày 15/08/2026' },
      value: '31/40',
    });
  });
  it('stands on no shared page, not even as a movement', async () => {
    const seat: Seat = { ...deputy, rights: { ...deputy.rights, 'unit.read': 'whole' } };
    const shared = [await read(seat, changesOf), await read(seat, (reading) => unitOf(reading, 'PC07-31-KV02'))];
    expect(JSON.stringify(shared)).not.toMatch(/Violation|HS-007/);
  });
});

describe('after the conclusion', () => {
  beforeAll(async () => {
    await concluded(stage);
    await stage.catchUp();
  });
  it('says who was opened and who was not, and why', async () => {
    const page = await read(caseOfficer, (reading) => caseOf(reading, CASE, undefined));
    casePage.parse({ readAt, ...page });
    expect(page.managed.map(({ leader: of, opened, reason }) => [of?.name, opened, reason])).toEqual([
      ['Đỗ Hữu Lâm', true, 'đứng đầu đơn vị ngày đó'],
      ['Bùi Văn Thử', false, 'nhận chức sau ngày xảy ra'],
    ]);
    expect(page.managed[0]?.tenures).toEqual([
      { from: '2026-01-01', to: '2026-09-30', label: '01/01/2026 – 30/09/2026', here: true },
    ]);
    expect(page.managedToday.find(({ unit }) => unit === 'PC07-31-KV02')?.leader?.name).toBe('Bùi Văn Thử');
    expect(page.unconfirmedDays).toMatchObject([{ date: '2026-11-24' }]);
  });
  it('tells the officer of his own case, and nothing of what followed for his leaders', async () => {
    const seat: Seat = { officer: 'GL-000099', posts: [], rights: { 'violation.read': 'ownCase' } };
    const { timeline } = await read(seat, (reading) => caseOf(reading, CASE, undefined));
    const types = timeline.map(({ type }) => type);
    expect(types).toContain('ViolationConcluded');
    expect(types).not.toContain('LiableLeadersResolved');
  });
  it('is read by a deputy of its field alone', async () => {
    const created = { unit: 'PC07-31', title: 'Phó Trưởng phòng', titleEn: 'Deputy head', rank: 'deputy' } as const;
    for (const field of ['fire', 'rescue']) {
      const post = `PC07-31.deputy-${field}`;
      const from = '2026-11-01';
      await stage.tell('unit-PC07-31', 'PostCreated', { ...created, post, from }, { at: NOW });
      await stage.tell('unit-PC07-31', 'FieldsAssigned', { unit: 'PC07-31', post, fields: [field], from }, { at: NOW });
    }
    await stage.catchUp();
    const asked = (field: string) => {
      const rights = { 'violation.readOwnField': ['PC07-31'], 'violation.read': 'ownCase' } as const;
      const seat: Seat = { officer: 'GL-000007', posts: [`PC07-31.deputy-${field}`], rights };
      return read(seat, (reading) => caseOf(reading, CASE, undefined)).then(
        ({ violation }) => violation.state,
        ({ status }: { status: number }) => status,
      );
    };
    expect(await asked('fire')).toBe('concluded');
    expect(await asked('rescue')).toBe(404);
  });
  it('brings the decision of a superior outside to the case officer alone', async () => {
    const outside = 'leaderReview-HS-009.GL-000005';
    const [first] = await stage.store.readStream(REVIEW);
    const opened = JSON.parse(first!.payload) as Record<string, unknown>;
    const about = { leader: 'GL-000005', post: 'CAT-31.head', unit: 'CAT-31', competentPost: OUTSIDE_SUPERIOR };
    const data = { ...opened, ...about, review: 'TN-014', violation: 'HS-009' };
    await stage.tell('violation-HS-009', 'ViolationReported', await reportOf(CASE, 'HS-009'), { at: NOW });
    await stage.tell(outside, 'LeaderReviewOpened', data, { at: NOW });
    await stage.tell(outside, 'LeaderExplained', { explanation: 'Đã kiểm tra', leader: 'GL-000005' }, { at: NOW });
    await stage.catchUp();
    const decide = { 'violation.conclude': ['CAT-31'], 'leaderReview.decide': ['CAT-31'] } as const;
    const recorder: Seat = { ...caseOfficer, rights: { ...caseOfficer.rights, ...decide } };
    expect(await read(recorder, (reading) => reviewOf(reading, outside))).toMatchObject({
      mayDecide: true,
      review: { competent: 'cấp trên ngoài hệ thống' },
    });
    const mine = async (seat: Seat) =>
      (await read(seat, inboxOf)).waiting.filter(({ kind, caseId }) => kind === 'decideReview' && caseId === outside);
    expect(await mine(recorder)).toHaveLength(1);
    expect(await mine({ officer: 'GL-000005', posts: ['CAT-31.head'], rights: decide })).toEqual([]);
    // he records for the superior outside and decides nothing within
    expect((await read(recorder, (reading) => reviewOf(reading, REVIEW))).mayProposeWaiver).toBe(false);
  });
  it('offers one level further to who may order it or write the order down, and shows what it opened', async () => {
    const opens = {
      officer: 'GL-000005',
      post: 'CAT-31.deputy-fire',
      unit: 'CAT-31',
      level: 3,
      because: 'furtherLevel',
      competentPost: OUTSIDE_SUPERIOR,
    } as const;
    const level = { unit: 'CAT-31', level: 3, leaders: [opens], notOpened: [] };
    const offered = async (seat: Seat) =>
      (await read(seat, (reading) => caseOf(reading, CASE, undefined, level))).further?.leaders.map(
        ({ leader: { id }, explainBy }) => [id, explainBy],
      );
    const rights = { ...caseOfficer.rights, 'leaderReview.decide': ['CAT-31'] } as const;
    expect(await offered({ ...caseOfficer, rights })).toEqual([['GL-000005', '2026-11-24']]);
    expect(await offered(caseOfficer)).toBeUndefined();
    expect(await offered({ ...caseOfficer, rights, officer: 'GL-000005' })).toBeUndefined();
    const order = {
      reason: 'Đã biết mà không xử lý',
      decisionNo: '9/QĐ-BCA',
      orderedOn: '2026-11-17',
      by: 'GL-000012',
    };
    const { level: up, leaders, notOpened } = level;
    const data = { violation: CASE, level: up, leaders, notOpened, ...order };
    await stage.tell(`violation-${CASE}`, 'FurtherLevelOpened', data, { at: NOW });
    await stage.catchUp();
    const page = await read(caseOfficer, (reading) => caseOf(reading, CASE, undefined));
    expect(page.managed[0]).toMatchObject({ level: 3, opened: true, reason: 'cấp có thẩm quyền mở thêm' });
    expect(page.managed).toHaveLength(3);
    const before = await stage.read(caseOfficer, NOW, { asOf: '2026-11-16' }, (reading) =>
      caseOf(reading, CASE, undefined),
    );
    expect(before.managed.filter(({ opened }) => opened)).toEqual([]);
  });
  it('keeps the file from a leader the order brought in, whichever day he asks for', async () => {
    const rights = { 'violation.read': ['CAT-31'], 'violation.register': ['CAT-31'] } as const;
    const broughtIn: Seat = { officer: 'GL-000005', rights };
    for (const asked of [{}, { asOf: '2026-11-16' }, { known: '2026-11-16' }] as const) {
      const page = stage.read(broughtIn, NOW, asked, (reading) => caseOf(reading, CASE, undefined));
      await expect(page).rejects.toMatchObject({ status: 404 });
      const { cases } = await stage.read(broughtIn, NOW, asked, registerOf);
      expect(cases.map(({ violation }) => violation)).not.toContain(CASE);
    }
  });
  it('shows the head of the office the case when he was not reached, and neither the leaders’ part nor who reported', async () => {
    const rights = { 'violation.read': ['PC07-31'], 'violation.readOwnField': ['PC07-31'] } as const;
    // he came after the act, so the file is his to read; reviews are not (dossier 9.1)
    const seats: Seat[] = [
      { officer: 'GL-000033', posts: ['PC07-31.head'], rights },
      { officer: 'GL-000007', posts: ['PC07-31.deputy-fire'], rights: { 'violation.readOwnField': ['PC07-31'] } },
    ];
    for (const seat of seats) {
      const page = await read(seat, (reading) => caseOf(reading, CASE, undefined));
      casePage.parse({ readAt, ...page });
      expect(page).toMatchObject({ reviews: [], violation: { state: 'concluded', reviews: 0 } });
      expect(
        page.managed.map(({ leader: of, opened, withheld, reason }) => [of?.name, opened, withheld, reason]),
      ).toEqual([
        ['Phạm Quang Thử', false, true, ''],
        ['Đỗ Hữu Lâm', false, true, ''],
        ['Bùi Văn Thử', false, true, ''],
      ]);
      expect(page.timeline.map(({ type }) => type)).toEqual(['ViolationConcluded', 'ViolationReported']);
    }
  });
  it('names who reported the case to those who conclude it and to the auditor alone', async () => {
    const other = 'HS-011';
    await stage.tell(`violation-${other}`, 'ViolationReported', await reportOf(CASE, other), {
      at: NOW,
      by: 'person:GL-000008',
    });
    await stage.catchUp();
    const reporter = async (seat: Seat) =>
      (await read(seat, (reading) => caseOf(reading, other, undefined))).timeline.find(
        ({ type }) => type === 'ViolationReported',
      )?.who;
    const conclude = { 'violation.read': ['PC07-31'], 'violation.conclude': ['PC07-31'] } as const;
    const audit = { 'violation.read': 'whole', 'leaderReview.read': 'whole', 'log.read': 'whole' } as const;
    expect(await reporter(caseOfficer)).toContain('Bùi Văn Thử');
    expect(await reporter({ officer: 'GL-000014', posts: [], rights: audit })).toContain('Bùi Văn Thử');
    expect(await reporter({ officer: 'GL-000033', posts: [], rights: conclude })).toContain('Bùi Văn Thử');
    expect(await reporter({ officer: 'GL-000033', posts: [], rights: { 'violation.read': ['PC07-31'] } })).toBe('');
    expect(await reporter({ officer: 'GL-000099', posts: [], rights: { 'violation.read': 'ownCase' } })).toBe('');
  });
  it('lets the holder of the competent post sign a waiver, and tells him; whom the case could reach decides nothing', async () => {
    const head: Seat = { officer: 'GL-000005', posts: ['CAT-31.head'], rights: {} };
    const reached: Seat = {
      officer: 'GL-000006',
      posts: ['PC07-31.head', 'CAT-31.head'],
      rights: { 'leaderReview.decide': ['CAT-31'] },
    };
    expect((await read(reached, (reading) => reviewOf(reading, REVIEW))).mayDecide).toBe(false);
    const data = { reason: 'Tự phát hiện', leader: 'GL-000030', by: 'GL-000032' };
    const later = instantAt('2026-11-18', '09:00');
    // the leader is heard first: to the end of the 24th, unless he explains before
    const mayDecide = async (now: string) =>
      (await stage.read(head, now, {}, (reading) => reviewOf(reading, REVIEW))).mayDecide;
    expect(await mayDecide(instantAt('2026-11-24', '23:00'))).toBe(false);
    expect(await mayDecide(instantAt('2026-11-25', '00:00'))).toBe(true);
    const second = 'leaderReview-HS-008.GL-000030';
    const [first] = await stage.store.readStream(REVIEW);
    const opened = {
      ...(JSON.parse(first!.payload) as Record<string, unknown>),
      leader: 'GL-000030',
      violation: 'HS-008',
    };
    await stage.tell('violation-HS-008', 'ViolationReported', await reportOf(CASE, 'HS-008'), { at: NOW });
    await stage.tell(second, 'LeaderReviewOpened', opened, { at: NOW });
    await stage.tell(second, 'LeaderReviewWaiverProposed', data, { at: later });
    await stage.catchUp();
    const { waiting } = await stage.read(head, later, {}, inboxOf);
    expect(waiting.filter(({ caseId }) => caseId === second)).toMatchObject([{ kind: 'signWaiver' }]);
    // until it is signed the leader may still be heard
    const waived: Seat = { officer: 'GL-000030', posts: [], rights: { 'leaderReview.read': 'ownCase' } };
    expect(await stage.read(waived, later, {}, (reading) => reviewOf(reading, second))).toMatchObject({
      mayExplain: true,
      review: { state: 'waiverProposed' },
    });
    expect((await stage.read(waived, later, {}, inboxOf)).waiting).toMatchObject([{ kind: 'explainReview' }]);
  });
  it('gives the leader his own review to explain, and never the file', async () => {
    const page = await read(leader, (reading) => reviewOf(reading, REVIEW));
    reviewPage.parse({ readAt, ...page });
    expect(page).toMatchObject({
      mayExplain: true,
      mayDecide: false,
      review: { explainBy: '2026-11-24', competent: 'Thượng tá Phạm Quang Thử' },
    });
    await expect(read(leader, (reading) => caseOf(reading, CASE, undefined))).rejects.toMatchObject({ status: 404 });
    expect((await read(leader, registerOf)).cases).toEqual([]);
    expect((await read(leader, inboxOf)).waiting).toMatchObject([{ kind: 'explainReview', dueOn: '2026-11-24' }]);
  });
  it('brings a reminder about a review to its signer alone, without the name of who is under review', async () => {
    const draft = {
      matter: 'explanation',
      ordinal: 1,
      rung: 3,
      form: 'formalReminder',
      counts: true,
      addresseePost: 'PC07-31-KV02.head',
      signerPost: 'PC07-31.head',
      dueOn: '2026-11-24',
      ladder: 'explanation',
      ladderVersion: 1,
    };
    await stage.tell(REVIEW, 'FormalReminderDrafted', draft, { at: instantAt('2026-11-27', '08:00') });
    await stage.catchUp();
    const later = instantAt('2026-11-27', '09:00');
    const signer: Seat = { officer: 'GL-000006', posts: ['PC07-31.head'], rights: { 'followUp.read': ['PC07-31'] } };
    const inbox = await stage.read(signer, later, {}, inboxOf);
    const item = inbox.waiting.find(({ kind }) => kind === 'approveReminder');
    expect(item).toMatchObject({
      code: 'PC07-31-KV02',
      title: { vi: 'Duyệt nhắc nhở lần 1: Giải trình trong hồ sơ xem xét trách nhiệm HS-007, PC07-31-KV02 quá hạn' },
    });
    expect(JSON.stringify(item)).not.toContain('Lâm');
    expect(JSON.stringify(await stage.read(deputy, later, {}, followUpOf))).not.toContain('xem xét trách nhiệm');
  });
  it('says on its own page who was told: all of it to who reads files, to the leader what was sent to him', async () => {
    const about = { rung: 0, ladderVersion: 1 };
    const sent = { at: instantAt('2026-11-24', '16:00') };
    const first = { ...about, matter: 'explanation', ladder: 'explanation', dueOn: '2026-11-24' };
    await stage.tell(REVIEW, 'NoticeDecided', { ...first, post: 'person.GL-000021', person: 'GL-000021' }, sent);
    const second = { ...about, matter: 'decision', ladder: 'decision', dueOn: '2026-12-17' };
    await stage.tell(REVIEW, 'NoticeDecided', { ...second, post: 'CAT-31.head', person: 'GL-000005' }, sent);
    await stage.catchUp();
    const toldTo = async (seat: Seat) => {
      const page = await stage.read(seat, instantAt('2026-11-25', '09:00'), {}, (reading) => reviewOf(reading, REVIEW));
      reviewPage.parse({ readAt, ...page });
      return page.told.map(({ what, kind, to, mayOpen }) => [what.vi, kind, to, mayOpen]);
    };
    expect(await toldTo(caseOfficer)).toEqual([
      ['Giải trình', 'notice', 'lãnh đạo được xem xét', false],
      ['Quyết định', 'notice', 'Thượng tá Phạm Quang Thử', false],
    ]);
    expect(await toldTo(leader)).toEqual([['Giải trình', 'notice', 'lãnh đạo được xem xét', true]]);
  });
  it('lays the same evidence before the leader and his judge as before the case officer', async () => {
    const rows = (await read(caseOfficer, (reading) => caseOf(reading, CASE, undefined))).evidence;
    expect(rows.map(({ value }) => value)).toEqual(['31/40', '5']);
    for (const seat of [leader, { officer: 'GL-000005', posts: ['CAT-31.head'], rights: {} } satisfies Seat])
      expect((await read(seat, (reading) => reviewOf(reading, REVIEW))).evidence).toEqual(rows);
  });
  it('suggests the range of the table, one step up in a repeated case, to the case officer and the judge alone', async () => {
    const again = 'HS-012';
    const review = `leaderReview-${again}.GL-000021`;
    const copy = async (type: string) => {
      const events = await stage.store.readStream(`violation-${CASE}`);
      const found = events.find((event) => event.type === type)!;
      return { ...(JSON.parse(found.payload) as Record<string, unknown>), violation: again };
    };
    await stage.tell(`violation-${again}`, 'ViolationReported', await copy('ViolationReported'), { at: NOW });
    await stage.tell(`violation-${again}`, 'ViolationConcluded', await copy('ViolationConcluded'), { at: NOW });
    const resolved = { ...(await copy('LiableLeadersResolved')), recurrence: 'unit' };
    await stage.tell(`violation-${again}`, 'LiableLeadersResolved', resolved, { at: NOW });
    const [first] = await stage.store.readStream(REVIEW);
    const opened = { ...(JSON.parse(first!.payload) as Record<string, unknown>), violation: again };
    await stage.tell(review, 'LeaderReviewOpened', opened, { at: NOW });
    await stage.catchUp();
    const suggested = async (seat: Seat, violation: string) =>
      (await read(seat, (reading) => caseOf(reading, violation, undefined))).suggestion;
    const range = { from: 'accountability', to: 'warning', recurrence: 'unit' };
    expect(await suggested(caseOfficer, CASE)).toEqual({ from: 'criticism', to: 'reprimand' });
    expect(await suggested(caseOfficer, again)).toEqual(range);
    const auditor: Seat = {
      officer: 'GL-000014',
      posts: [],
      rights: { 'violation.read': 'whole', 'leaderReview.read': 'whole' },
    };
    const head: Seat = {
      officer: 'GL-000033',
      posts: [],
      rights: { 'violation.read': ['PC07-31'], 'violation.conclude': ['PC07-31'] },
    };
    for (const seat of [auditor, head]) expect(await suggested(seat, again)).toBeUndefined();
    const judge: Seat = { officer: 'GL-000005', posts: ['CAT-31.head'], rights: {} };
    const onReview = async (seat: Seat) => (await read(seat, (reading) => reviewOf(reading, review))).suggestion;
    expect(await onReview(judge)).toEqual(range);
    expect(await onReview(caseOfficer)).toEqual(range);
    for (const seat of [leader, auditor]) expect(await onReview(seat)).toBeUndefined();
  });
  it('keeps the review from another leader of the force', async () => {
    await expect(
      read({ ...leader, officer: 'GL-000004' }, (reading) => reviewOf(reading, REVIEW)).then(
        () => 'seen',
        () => 'refused',
      ),
    ).resolves.toBe('refused');
  });
  it('shows the open review in step 7 only to those who may read the file, and in no sum', async () => {
    const circumstances = { simulated: true, remindersInterrupted: false };
    const seventh = async (seat: Seat) => {
      const page = await read({ ...seat, rights: { ...seat.rights, 'board.read': 'whole' } }, (reading) =>
        boardOf(reading, {}, circumstances),
      );
      return { state: page.rows.find(({ key }) => key === '31')?.cells[6]?.state, total: page.totals[6] };
    };
    expect((await seventh(caseOfficer)).state).toBe('run');
    expect((await seventh(deputy)).state).toBe('none');
    expect((await seventh(leader)).state).toBe('none');
    expect((await seventh(caseOfficer)).total).toEqual((await seventh(deputy)).total);
  });
  it('was still being verified as of the day before', async () => {
    const page = await stage.read(caseOfficer, NOW, { asOf: '2026-11-16' }, (reading) =>
      caseOf(reading, CASE, undefined),
    );
    expect(page).toMatchObject({ violation: { state: 'verifying' }, reviews: [], mayConclude: false });
  });
});
