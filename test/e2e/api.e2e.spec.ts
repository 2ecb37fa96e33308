import { Api, type Answer } from '../stack/api.js';
import { startDemoStack, type DemoStack } from '../stack/demo-stack.js';
import { until } from '../stack/until.js';

interface Board {
  readonly readAt: { readonly now: string };
  readonly answer: Readonly<Record<string, unknown>>;
}
interface Shown {
  readonly type: string;
  readonly occurredAt: string;
}
interface Case {
  readonly violation: { readonly state: string; readonly officer?: { readonly name: string } };
  readonly mayConclude: boolean;
  readonly consequences: readonly { readonly outcome: string; readonly opens: number }[];
  readonly managed: readonly {
    readonly leader?: { readonly id: string };
    readonly opened: boolean;
    readonly reason: string;
  }[];
  readonly reviews: readonly {
    readonly caseId: string;
    readonly leader?: { readonly id: string };
    readonly state: string;
    readonly explainBy: string;
    readonly explainedOn?: string;
  }[];
}
interface Register {
  readonly named: boolean;
  readonly answer: Readonly<Record<string, number | null>>;
  readonly cases: readonly unknown[];
  readonly reviews: readonly { readonly leader?: { readonly id: string } }[];
}
interface FollowUp {
  readonly matters: readonly {
    readonly caseId: string;
    readonly rows: readonly {
      readonly kind: string;
      readonly state: string;
      readonly to: string;
      readonly sentAt?: string;
      readonly openedAt?: string;
    }[];
  }[];
}

const MINUTE = 60_000;
const VIOLATION = 'HS-2026-007';
const INSPECTION = 'inspection-KT2-PC07-31';
const reviewOf = (leader: string) => `leaderReview-${VIOLATION}.${leader}`;
/** Vietnam has no summer time: UTC+7 all year. */
const local = (instant: string) => new Date(Date.parse(instant) + 7 * 60 * MINUTE).toISOString().slice(5, 16);
const problem = ({ status, body }: Answer) => [status, body['code']];

let stack: DemoStack;
const as = (person: string) => Api.signedIn(stack.base, person);
beforeAll(async () => {
  stack = await startDemoStack();
}, 5 * MINUTE);
afterAll(() => stack?.stop());

describe('accountability, through the public API (dossier 8.8)', () => {
  let officer: Api;
  const fileOf = async (reader: Api) => (await reader.get<Case>(`/violations/${VIOLATION}`)).body;
  beforeAll(async () => {
    officer = await as('GL-000012');
  });

  it('is a count to the committee, which has no name and no file to read', async () => {
    const deputy = await as('GL-000002');
    const { body, status } = await deputy.get<Register>('/reviews');
    expect([status, body.named, body.cases, body.reviews]).toEqual([200, false, [], []]);
    expect(body.answer).toMatchObject({ verifying: 3, concluded: 6 });
    expect(Object.values(body.answer).every((count) => count === null || count === 0 || count >= 3)).toBe(true);
    const [real, none] = [await deputy.get(`/violations/${VIOLATION}`), await deputy.get('/violations/HS-2026-999')];
    expect([problem(real), real.body]).toEqual([[404, 'request.notFound'], none.body]);
  });

  it('is closed to a member of the committee in one and the same way, whether the case exists or not', async () => {
    const member = await as('GL-000013');
    const answers = await Promise.all([VIOLATION, 'HS-2026-999'].map((id) => member.get(`/violations/${id}`)));
    expect(answers.map(problem)).toEqual([
      [403, 'access.denied'],
      [403, 'access.denied'],
    ]);
    expect(answers[0]!.body).toEqual(answers[1]!.body);
    const reviews = await Promise.all(
      [reviewOf('GL-000007'), reviewOf('GL-999999')].map((id) => member.get(`/reviews/${id}`)),
    );
    expect(reviews.map(problem)).toEqual([
      [404, 'request.notFound'],
      [404, 'request.notFound'],
    ]);
    const refused = await member.command(`/violations/${VIOLATION}/conclusion`, {
      outcome: 'noViolation',
      conclusionNo: '1/QĐ',
      concludedOn: '2026-11-16',
    });
    expect(refused.status).toBe(403);
  });

  it('shows its consequence before the conclusion', async () => {
    const page = await fileOf(officer);
    expect(page).toMatchObject({
      violation: { state: 'verifying', officer: { name: 'Hồ Quang Nam' } },
      mayConclude: true,
      reviews: [],
    });
    expect(page.consequences.find(({ outcome }) => outcome === 'warning')).toMatchObject({ opens: 3 });
  });

  it('is concluded once, by whoever was first: the other is told', async () => {
    const conclude = (conclusionNo: string) =>
      officer.command(`/violations/${VIOLATION}/conclusion`, {
        outcome: 'warning',
        conclusionNo,
        concludedOn: '2026-11-16',
      });
    const answers = await Promise.all(['1274/QĐ-CAT', '1275/QĐ-CAT'].map(conclude));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 422]);
    const lost = answers.find(({ status }) => status === 422)!;
    expect(lost).toMatchObject({ type: 'application/problem+json', body: { code: 'conduct.alreadyConcluded' } });
    const won = answers.indexOf(lost) === 0 ? '1275/QĐ-CAT' : '1274/QĐ-CAT';
    expect(JSON.stringify(lost.body)).toContain(won);
  });

  it('opens three reviews: the leader of 15/08, his deputy, the deputy of the office; nobody who came later or stands above', async () => {
    const page = await until('three reviews', async () => {
      const file = await fileOf(officer);
      return file.reviews.length === 3 && file;
    });
    const judged = page.managed.map(({ leader, opened, reason }) => [leader?.id, opened, reason]);
    expect(judged).toEqual(
      expect.arrayContaining([
        ['GL-000016', true, 'đứng đầu đơn vị ngày đó'],
        ['GL-000017', true, 'phụ trách đúng lĩnh vực'],
        ['GL-000007', true, 'phụ trách đúng lĩnh vực'],
        ['GL-000008', false, 'nhận chức sau ngày xảy ra'],
        ['GL-000006', false, 'trên mức của quy tắc này'],
      ]),
    );
    expect(page.managed.filter(({ opened }) => opened)).toHaveLength(3);
    expect(page.reviews.map(({ leader }) => leader?.id ?? '').sort()).toEqual(['GL-000007', 'GL-000016', 'GL-000017']);
    const english = await officer.get<Case>(`/violations/${VIOLATION}`, { language: 'en' });
    expect(english.body.managed.find(({ leader }) => leader?.id === 'GL-000008')?.reason).toMatch(/^[\x20-\x7e]+$/);
  });

  it('gives each leader his own review, and nobody else’s', async () => {
    const [deputy, successor] = [await as('GL-000007'), await as('GL-000008')];
    expect((await deputy.get(`/reviews/${reviewOf('GL-000007')}`)).body).toMatchObject({
      mayExplain: true,
      mayDecide: false,
      review: { explainBy: '2026-11-23' },
    });
    expect(problem(await deputy.get(`/reviews/${reviewOf('GL-000016')}`))).toEqual([404, 'request.notFound']);
    expect(problem(await deputy.get(`/violations/${VIOLATION}`))).toEqual([404, 'request.notFound']);
    expect(problem(await successor.get(`/reviews/${reviewOf('GL-000007')}`))).toEqual([404, 'request.notFound']);
    const { body } = await deputy.get<Register>('/reviews');
    expect([body.named, body.cases, body.reviews.map(({ leader }) => leader?.id)]).toEqual([false, [], ['GL-000007']]);
  });

  it('takes the explanation of the leader, of nobody in his place', async () => {
    const text = 'Tôi nhận trách nhiệm quản lý ca trực trong phạm vi được phân công.';
    const [deputy, head] = [await as('GL-000007'), await as('GL-000006')];
    expect((await head.command(`/reviews/${reviewOf('GL-000007')}/explanation`, { explanation: text })).status).toBe(
      404,
    );
    const { status } = await deputy.command(`/reviews/${reviewOf('GL-000007')}/explanation`, {
      explanation: text,
    });
    expect(status).toBe(200);
    const page = await deputy.get(`/reviews/${reviewOf('GL-000007')}`);
    expect(page.body).toMatchObject({
      explanation: text,
      mayExplain: false,
      review: { state: 'deciding', explainedOn: '2026-11-16' },
    });
  });

  it('is annulled by the authority alone; all three reviews are cancelled, each naming its cause', async () => {
    const annulment = { reason: 'Kết luận sai đối tượng', decisionNo: '1280/QĐ-CAT', annulledOn: '2026-11-16' };
    expect((await officer.command(`/violations/${VIOLATION}/annulment`, annulment)).status).toBe(403);
    const authority = await as('GL-000005');
    expect((await authority.command(`/violations/${VIOLATION}/annulment`, annulment)).status).toBe(200);
    const page = await until('three cancelled reviews', async () => {
      const file = await fileOf(authority);
      return file.reviews.filter(({ state }) => state === 'cancelled').length === 3 && file;
    });
    expect([page.violation.state, page.reviews.length]).toEqual(['annulled', 3]);
    for (const { caseId } of page.reviews) {
      const { body } = await authority.get<{
        timeline: readonly { type: string; summary: { vi: string; en: string } }[];
      }>(`/reviews/${caseId}`);
      const end = body.timeline.find(({ type }) => type === 'LeaderReviewCancelled');
      expect(end?.summary).toMatchObject({ vi: expect.stringContaining('hủy'), en: expect.stringContaining('annul') });
    }
  });
});

describe('an overdue inspection, through the public API (dossier 8.10)', () => {
  const matterOf = async (reader: Api) => {
    const { body } = await reader.get<FollowUp>('/follow-up');
    return body.matters.find(({ caseId }) => caseId === INSPECTION);
  };
  const sentTo = async (reader: Api) =>
    (await matterOf(reader))?.rows.map(
      ({ kind, state, sentAt, to }) => `${sentAt ? local(sentAt) : 'chưa gửi'} ${kind} ${state} ${to}`,
    );
  const told = async (reader: Api) =>
    (await reader.get<{ told: readonly Shown[] }>('/board/why/PC07-31/inspection')).body.told
      .map(({ type, occurredAt }) => `${local(occurredAt)} ${type}`)
      .reverse();
  /** resolves in the morning of the next day, when its due cases are handled */
  const nextDay = async (reader: Api) => {
    expect((await reader.post('/demo/next-day')).status).toBe(200);
    await until('the next day', async () => !(await reader.get<{ busy: boolean }>('/demo')).body.busy);
  };
  let deputy: Api;

  it('was told to the inspecting side on 11 and 12/11 and drafted on 16/11', async () => {
    deputy = await as('GL-000002');
    const { body } = await deputy.get<Board>('/board');
    expect(body.answer).toMatchObject({
      localities: 34,
      inspected: 26,
      scheduled: 7,
      scheduledUntil: '2026-11-27',
      late: 1,
      waitingForYou: 2,
    });
    expect(await sentTo(deputy)).toEqual([
      '11-11T16:00 notice sent Thượng tá Lê Hữu Ân',
      '11-12T07:30 notice sent Thượng tá Lê Hữu Ân',
      expect.stringMatching(/^11-12T07:30 notice sent /),
      'chưa gửi formalReminder draft Trưởng phòng C07-P03',
    ]);
    expect(await told(deputy)).toEqual([
      '11-11T16:00 NoticeDecided',
      '11-12T07:30 NoticeDecided',
      '11-12T07:30 NoticeDecided',
      '11-12T07:41 NoticeOpened',
      '11-12T07:41 NoticeOpened',
      '11-16T08:00 FormalReminderDrafted',
    ]);
  });

  it('is not to be seen in the inbox or the follow-up of the inspected unit', async () => {
    const inspected = await as('GL-000006');
    expect(await matterOf(inspected)).toBeUndefined();
    expect(JSON.stringify((await inspected.get('/inbox')).body)).not.toContain(INSPECTION);
  });

  it('is reminded formally by the one who may sign', async () => {
    const approval = { caseId: INSPECTION, matter: 'inspection', ordinal: 1, dueOn: '2026-11-11' };
    const others = await Promise.all(
      ['GL-000001', 'GL-000003', 'GL-000006'].map(async (person) =>
        (await as(person)).command('/notices/reminders/approval', approval),
      ),
    );
    expect(others.every(({ status }) => status === 403 || status === 404 || status === 422)).toBe(true);
    deputy = await deputy.again();
    expect((await deputy.command('/notices/reminders/approval', approval)).status).toBe(200);
    expect((await told(deputy)).at(-1)).toBe('11-16T09:00 FormalReminderApproved');
  });

  it('goes quiet when the minutes are recorded on 17/11, and stays quiet', async () => {
    const lead = await as('GL-000004');
    await nextDay(lead);
    const minutes = { conductedOn: '2026-11-16', result: 'good', minutesNo: '47/BB-Đ1-PC07-31', findingCount: 1 };
    expect((await lead.command('/inspections/KT2-PC07-31/minutes', minutes)).status).toBe(200);
    await until('27 of 34, nothing late', async () => {
      const { answer } = (await lead.get<Board>('/board')).body;
      return answer['inspected'] === 27 && answer['late'] === 0;
    });
    const atTheEnd = await told(lead);
    for (let day = 0; day < 5; day += 1) await nextDay(lead);
    expect((await lead.get<Board>('/board')).body.readAt.now).toBe('2026-11-22T02:00:00.000Z');
    expect(await told(lead)).toEqual(atTheEnd);
    const { body: page } = await lead.get<{ inspection: object; ladder: { rungs: readonly { state: string }[] } }>(
      '/inspections/KT2-PC07-31',
    );
    expect(page.inspection).toMatchObject({ state: 'done', conductedOn: '2026-11-16', minutesNo: minutes.minutesNo });
    expect(page.ladder.rungs.filter(({ state }) => state === 'draft' || state === 'ahead')).toEqual([]);
  });
});

/** Some seventy days at two seconds each, and what is due on them: too long for every run, so it is asked for. */
if (process.env['VANDONG_TEST_WHOLE_CAMPAIGN'] === '1') {
  describe('the rest of the campaign at ×4, all through Temporal', () => {
    const LIMIT = 15 * MINUTE;
    it(
      'ends by itself after 29/01/2027, every locality inspected, nothing late',
      async () => {
        const auditor = await as('GL-000014');
        expect((await auditor.post('/demo/run', { speed: 4 })).status).toBe(200);
        await until(
          'the campaign is closed',
          async () => (await auditor.get<{ ended: boolean }>('/demo')).body.ended,
          LIMIT,
        );
        const { body } = await auditor.get<Board & { totals: readonly { late: number }[] }>('/board?asOf=2027-01-29');
        expect(body.answer).toMatchObject({ localities: 34, inspected: 34, scheduled: 0, late: 0 });
        expect(body.totals.filter(({ late }) => late > 0)).toEqual([]);
      },
      LIMIT + MINUTE,
    );
  });
}
