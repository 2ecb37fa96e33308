import { instantAt } from '@vandong/kernel';
import { casePage, register as registerSchema, reviewPage } from '../../contract/index.js';
import { CASE, concluded, reported } from '../../testing/read/conduct.js';
import { campaign } from '../../testing/read/campaign.js';
import { force, STANDING_DEPUTY } from '../../testing/read/force.js';
import { Stage, type Seat } from '../../testing/read/stage.js';
import { boardOf, changesOf } from '../board/index.js';
import { followUpOf } from '../follow-up/index.js';
import { inboxOf } from '../inbox/index.js';
import { unitOf } from '../unit/index.js';
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
    });
    const inbox = await read(caseOfficer, inboxOf);
    expect(inbox.waiting).toMatchObject([{ kind: 'concludeViolation', daysLeft: 1 }]);
    expect(JSON.stringify(inbox)).not.toContain('Nam');
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
  it('gives the leader his own review to explain, and never the file', async () => {
    const page = await read(leader, (reading) => reviewOf(reading, REVIEW));
    reviewPage.parse({ readAt, ...page });
    expect(page).toMatchObject({
      mayExplain: true,
      mayDecide: false,
      review: { explainBy: '2026-11-24', competent: 'Thượng tá Hoàng Minh Mẫu' },
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
      title: { vi: 'Duyệt nhắc nhở lần 1: Giải trình trong hồ sơ xem xét trách nhiệm TN-012 quá hạn' },
    });
    expect(JSON.stringify(item)).not.toContain('Lâm');
    expect(JSON.stringify(await stage.read(deputy, later, {}, followUpOf))).not.toContain('TN-012');
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
