import fc from 'fast-check';
import { ApproveReminder, OpenNotice } from '@vandong/notice/application';
import { leaderReviewId, OUTSIDE_SUPERIOR } from '../domain/index.js';
import { by, fact, force, haiPhong } from './hai-phong.fixture.spec.js';
import {
  AnnulConclusion,
  ConcludeViolation,
  DecideReview,
  ExplainReview,
  OpenFurtherLevel,
  PreviewConclusion,
  ProposeReviewWaiver,
  ReportViolation,
  SignReviewWaiver,
} from './index.js';

const violation = 'HS-2026-007';
const reported = '2026-08-20T02:00:00.000Z';
const concludedAt = '2026-11-17T02:00:00.000Z';
const report = new ReportViolation(
  {
    violation,
    campaign: 'CVD-2026-01',
    round: 2,
    officer: 'nam',
    act: 'V06',
    summary: 'Uống bia trong ca trực',
    occurredOn: '2026-08-15',
    detectedOn: '2026-08-20',
  },
  by('GL-000008'),
  reported,
);
const warning = {
  violation,
  outcome: 'warning',
  conclusionNo: '318/KL-CAT',
  concludedOn: '2026-11-17',
  by: 'GL-000012',
} as const;
const annulment = {
  violation,
  reason: 'Thiếu căn cứ',
  decisionNo: '12/QĐ-CAT',
  annulledOn: '2026-11-18',
  by: 'GL-000005',
} as const;
const annulledAt = '2026-11-18T02:00:00.000Z';
const leaders = ['lam', 'cuong', 'GL-000007'];
const [lam, cuong, dong] = leaders.map((leader) => leaderReviewId(violation, leader)) as [string, string, string];
const successor = leaderReviewId(violation, 'GL-000008');

async function concluded() {
  const all = await force();
  await all.send(report);
  await all.send(new ConcludeViolation(warning, by('GL-000012'), concludedAt));
  return all;
}

describe('the case V06 of dossier 8.8', () => {
  it('shows before the conclusion what it would open', async () => {
    const { send, queries } = await force();
    await send(report);
    const { outcomes, field } = await queries.execute(new PreviewConclusion({ violation }, concludedAt));
    expect(field).toBe('fire');
    expect(outcomes.warning.leaders.map((each) => each.officer)).toEqual(leaders);
    expect(outcomes.warning.notOpened.map((each) => [each.officer, each.reason])).toEqual([
      ['GL-000008', 'tookPostLater'],
      ['GL-000006', 'aboveRow'],
    ]);
    expect(outcomes.criticism.leaders).toEqual([]);
  });

  it('opens one review per leader of that day, at its first look; the successor gets none', async () => {
    const { look, read } = await concluded();
    for (const id of [lam, cuong, dong, lam]) {
      expect(await look.look(id, [], '2026-11-17T02:00:05.000Z')).toMatchObject({
        steps: { explanation: 'entered', decision: 'entered' },
        closed: false,
      });
      expect(await read(id)).toHaveLength(1);
    }
    expect((await read(dong))[0]).toMatchObject({
      type: 'LeaderReviewOpened',
      occurredAt: concludedAt,
      data: { explainBy: '2026-11-24', decideBy: '2026-12-17', competentPost: 'CAT-31.head' },
    });
    expect(await look.look(successor, [], '2026-11-17T02:00:05.000Z')).toEqual({ steps: {}, closed: true });
    expect(await read(successor)).toEqual([]);
  });

  it('answers closed for cases without a cause', async () => {
    const { look, store } = await force();
    for (const id of ['leaderReview-HS-0.lam', 'leaderReview-', 'campaign-x'])
      expect(await look.look(id, [], concludedAt)).toEqual({ steps: {}, closed: true });
    expect(store.events.every((event) => !event.stream.startsWith('leaderReview'))).toBe(true);
  });

  it('annulled before it was opened it never opens; afterwards it is cancelled with its cause', async () => {
    const { send, look, read, conduct } = await concluded();
    await look.look(lam, [], concludedAt);
    await send(new AnnulConclusion(annulment, by('GL-000005'), annulledAt));
    await send(new AnnulConclusion(annulment, by('GL-000005'), annulledAt));
    expect(await look.look(lam, [], '2026-11-18T02:00:05.000Z')).toMatchObject({
      closed: true,
      steps: { decision: 'waived' },
    });
    expect(await look.look(cuong, [], '2026-11-18T02:00:05.000Z')).toEqual({ steps: {}, closed: true });
    expect((await read(lam)).at(-1)).toMatchObject({
      type: 'LeaderReviewCancelled',
      occurredAt: annulledAt,
      data: { cause: violation },
    });
    expect(await read(cuong)).toEqual([]);
    expect((await read(`violation-${violation}`)).map((event) => event.type)).toEqual([
      'ViolationReported',
      'ViolationConcluded',
      'LiableLeadersResolved',
      'ViolationAnnulled',
    ]);
    expect(
      (await conduct.bearingOn({ violation: 'none', unit: 'none' }))
        .flatMap(({ reviews }) => reviews)
        .every(({ closedAt }) => closedAt),
    ).toBe(true);
  });

  it('nobody in the system is told about what a superior outside decides; its decision is written down with its number', async () => {
    const { send, look, read, told } = await force([
      ...haiPhong,
      fact('officer-GL-000006', 'OfficerAssigned', {
        officer: 'GL-000006',
        unit: 'PC07-31',
        as: 'member',
        from: '2025-07-01',
      }),
    ]);
    // he heads the office, so his violation reaches the province, and above it there is nobody
    const officer = 'GL-000006';
    await send(new ReportViolation({ ...report.input, officer }, by('GL-000012'), reported));
    await send(new ConcludeViolation({ ...warning, outcome: 'removal', field: 'fire' }, by('GL-000012'), concludedAt));
    const director = leaderReviewId(violation, 'director');
    await look.look(director, [], '2026-12-30T01:00:00.000Z');
    expect((await read(director))[0]).toMatchObject({ data: { competentPost: OUTSIDE_SUPERIOR } });
    expect((await told(director)).filter((each) => each.startsWith('Formal'))).toEqual([]);
    const addressees = (await read(director)).flatMap((event) =>
      event.type === 'NoticeDecided' ? [(event.data as { post: string }).post] : [],
    );
    expect(new Set(addressees)).toEqual(new Set(['person.director']));
    const decision = {
      measure: 'criticism',
      reason: 'Chưa kiểm tra',
      decisionNo: '9/QĐ-BCA',
      decidedOn: '2026-12-30',
    } as const;
    const decide = (person: string) =>
      send(new DecideReview({ ...decision, caseId: director, by: person }, by(person), '2026-12-30T02:00:00.000Z'));
    await expect(decide('director')).rejects.toMatchObject({ code: 'conduct.ownCase' });
    await decide('GL-000012');
    expect((await read(director)).at(-1)).toMatchObject({ type: 'LeaderReviewDecided', data: { by: 'GL-000012' } });
  });

  it('annulled after a review was waived it ends the waiver too, once', async () => {
    const { send, look, read } = await concluded();
    await look.look(cuong, [], concludedAt);
    const reason = 'Tự phát hiện, báo cáo ngay';
    await send(new ProposeReviewWaiver({ caseId: cuong, reason, by: 'GL-000005' }, by('GL-000005'), concludedAt));
    await send(new SignReviewWaiver({ caseId: cuong, by: 'director' }, by('director'), concludedAt));
    await send(new AnnulConclusion({ ...annulment, by: 'GL-000006' }, by('GL-000006'), annulledAt));
    for (const again of [1, 2])
      expect(await look.look(cuong, [], `2026-11-18T02:00:0${again}.000Z`)).toMatchObject({ closed: true });
    expect((await read(cuong)).slice(-2).map(({ type, occurredAt }) => `${type} ${occurredAt}`)).toEqual([
      `LeaderReviewWaived ${concludedAt}`,
      `LeaderReviewCancelled ${annulledAt}`,
    ]);
  });

  it('an order goes one level further: that leader’s review opens at its first look, and an annulment ends it with the others', async () => {
    const { send, look, read } = await concluded();
    const deputyDirector = leaderReviewId(violation, 'GL-000005');
    expect(await look.look(deputyDirector, [], annulledAt)).toEqual({ steps: {}, closed: true });
    const order = {
      violation,
      reason: 'Đã có báo cáo mà không xử lý',
      decisionNo: '9/QĐ-BCA',
      orderedOn: '2026-11-18',
    };
    const give = (person: string) => send(new OpenFurtherLevel({ ...order, by: person }, by(person), annulledAt));
    await expect(give('GL-000005')).rejects.toMatchObject({ code: 'conduct.ownCase' });
    await give('GL-000012');
    expect(await look.look(deputyDirector, [], annulledAt)).toMatchObject({ closed: false });
    expect((await read(deputyDirector))[0]).toMatchObject({
      data: { leader: 'GL-000005', competentPost: OUTSIDE_SUPERIOR, explainBy: '2026-11-25', decideBy: '2026-12-18' },
    });
    await send(new AnnulConclusion({ ...annulment, by: 'director' }, by('director'), '2026-11-19T02:00:00.000Z'));
    expect(await look.look(deputyDirector, [], '2026-11-19T02:00:05.000Z')).toMatchObject({ closed: true });
  });

  it('a conclusion entered late leaves the leader his five days', async () => {
    const { send, look, read } = await force();
    await send(report);
    await send(new ConcludeViolation({ ...warning, concludedOn: '2026-11-02' }, by('GL-000012'), concludedAt));
    await look.look(lam, [], concludedAt);
    expect((await read(lam))[0]).toMatchObject({ data: { explainBy: '2026-11-24', decideBy: '2026-12-02' } });
  });

  it('chases the explanation and the decision, and ends when it is decided', async () => {
    const { send, look, told } = await concluded();
    await look.look(dong, [], concludedAt);
    expect(await look.look(dong, [], '2026-11-27T01:00:00.000Z')).toMatchObject({
      nextDue: '2026-12-17T09:00:00.000Z',
    });
    await send(
      new ApproveReminder(
        { caseId: dong, matter: 'explanation', dueOn: '2026-11-24', ordinal: 1, by: 'director' },
        by('director'),
        '2026-11-27T02:00:00.000Z',
      ),
    );
    await send(
      new ExplainReview(
        { caseId: dong, explanation: 'Đã phân công kiểm tra', by: 'GL-000007' },
        by('GL-000007'),
        '2026-11-27T03:00:00.000Z',
      ),
    );
    await look.look(dong, [], '2026-12-18T01:00:00.000Z');
    const decide = {
      caseId: dong,
      measure: 'drawLessons',
      reason: 'Kiểm tra chưa đều',
      decisionNo: '41/QĐ-CAT',
      decidedOn: '2026-12-18',
      by: 'director',
    } as const;
    await send(new DecideReview(decide, by('director'), '2026-12-18T02:00:00.000Z'));
    expect(await look.look(dong, [], '2026-12-30T01:00:00.000Z')).toEqual({
      steps: { explanation: 'done', decision: 'done' },
      closed: true,
    });
    expect(await told(dong)).toEqual([
      'LeaderReviewOpened 2026-11-17T02:00:00.000Z',
      'NoticeDecided 2026-11-24T09:00:00.000Z',
      'NoticeDecided 2026-11-25T00:30:00.000Z',
      'NoticeDecided 2026-11-25T00:30:00.000Z',
      'FormalReminderDrafted 2026-11-27T01:00:00.000Z',
      'FormalReminderApproved 2026-11-27T02:00:00.000Z',
      'LeaderExplained 2026-11-27T03:00:00.000Z',
      'NoticeDecided 2026-12-17T09:00:00.000Z',
      'NoticeDecided 2026-12-18T00:30:00.000Z',
      'LeaderReviewDecided 2026-12-18T02:00:00.000Z',
    ]);
  });

  it('a notice follows the leader to his new post and never reaches his successor', async () => {
    const { send, look } = await concluded();
    await look.look(lam, [], '2026-11-25T00:30:00.000Z');
    const open = { caseId: lam, matter: 'explanation', dueOn: '2026-11-24', rung: 0 } as const;
    await expect(
      send(new OpenNotice({ ...open, person: 'GL-000008' }, by('GL-000008'), '2026-11-25T02:00:00.000Z')),
    ).rejects.toMatchObject({ code: 'notice.notFound' });
    await send(new OpenNotice({ ...open, person: 'lam' }, by('lam'), '2026-11-25T02:00:00.000Z'));
  });

  it('is decided by nobody it concerns or below', async () => {
    const { send, look } = await concluded();
    await look.look(lam, [], concludedAt);
    await send(
      new ExplainReview({ caseId: lam, explanation: 'Đã kiểm tra', by: 'lam' }, by('lam'), '2026-11-18T02:00:00.000Z'),
    );
    const decide = (person: string) =>
      send(
        new DecideReview(
          {
            caseId: lam,
            measure: 'criticism',
            reason: 'Chưa kiểm tra ca đêm',
            decisionNo: '41',
            decidedOn: '2026-11-19',
            by: person,
          },
          by(person),
          '2026-11-19T02:00:00.000Z',
        ),
      );
    await expect(decide('lam')).rejects.toMatchObject({ code: 'conduct.ownCase' });
    await expect(decide('GL-000007')).rejects.toMatchObject({ code: 'conduct.ownCase' });
    // a heavier outcome would have reached the head of the office: the next superior decides, or signs for him
    await expect(decide('GL-000006')).rejects.toMatchObject({ code: 'conduct.ownCase' });
    await expect(decide('GL-000008')).rejects.toMatchObject({ code: 'conduct.notCompetent' });
    expect((await decide('GL-000005')).events).toHaveLength(1);
  });

  it('is waived by two people of the line', async () => {
    const { send, look, conduct } = await concluded();
    await look.look(cuong, [], concludedAt);
    await send(
      new ProposeReviewWaiver(
        { caseId: cuong, reason: 'Tự phát hiện, báo cáo ngay', by: 'GL-000005' },
        by('GL-000005'),
        '2026-11-19T02:00:00.000Z',
      ),
    );
    await send(new SignReviewWaiver({ caseId: cuong, by: 'director' }, by('director'), '2026-11-20T02:00:00.000Z'));
    expect(await look.look(cuong, [], '2026-11-20T02:00:05.000Z')).toMatchObject({ closed: true });
    const reviews = (await conduct.bearingOn({ violation: 'none', unit: 'none' })).flatMap((each) => each.reviews);
    expect(reviews.filter(({ closedAt }) => closedAt === undefined).map(({ id, unit }) => [id, unit])).toEqual([
      [lam, 'PC07-31-KV02'],
      [dong, 'PC07-31'],
    ]);
  });

  it('is of a round that is planned', async () => {
    const { send } = await force();
    for (const other of [{ round: 19 }, { campaign: 'NO' }]) {
      const elsewhere = new ReportViolation({ ...report.input, ...other }, by('GL-000008'), reported);
      await expect(send(elsewhere)).rejects.toMatchObject({ code: 'campaign.roundUnknown' });
    }
  });

  it('a second violation of the unit within a year goes one row further', async () => {
    const { send, read } = await concluded();
    const second = {
      violation: 'HS-2026-008',
      campaign: 'CVD-2026-01',
      round: 2,
      officer: 'nam',
      act: 'V03',
      summary: 'Thái độ',
      occurredOn: '2026-09-20',
      detectedOn: '2026-09-21',
    };
    await send(new ReportViolation(second, by('GL-000008'), '2026-09-22T02:00:00.000Z'));
    await send(
      new ConcludeViolation(
        {
          violation: 'HS-2026-008',
          outcome: 'reprimand',
          conclusionNo: '319/KL-CAT',
          concludedOn: '2026-11-18',
          by: 'GL-000012',
        },
        by('GL-000012'),
        annulledAt,
      ),
    );
    const resolved = (await read('violation-HS-2026-008')).at(-1);
    expect(resolved).toMatchObject({ data: { recurrence: 'unit', leaders: leaders.map((officer) => ({ officer })) } });
  });

  it('concluded twice at once it is concluded once', async () => {
    const { send, read } = await force();
    await send(report);
    const results = await Promise.allSettled([
      send(new ConcludeViolation(warning, by('GL-000012'), concludedAt)),
      send(
        new ConcludeViolation(
          { ...warning, outcome: 'reprimand', conclusionNo: '320/KL-CAT' },
          by('GL-000012'),
          concludedAt,
        ),
      ),
    ]);
    expect(results.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await read(`violation-${violation}`)).map((event) => event.type)).toEqual([
      'ViolationReported',
      'ViolationConcluded',
      'LiableLeadersResolved',
    ]);
  });
});

describe('one review per violation and leader', () => {
  it('whatever is poked, how often, at once and again', async () => {
    const pokes = fc.array(fc.array(fc.constantFrom(lam, cuong, dong, successor), { minLength: 1, maxLength: 6 }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(pokes, fc.boolean(), async (rounds, annul) => {
        const { send, look, store } = await concluded();
        for (const batch of rounds) await Promise.all(batch.map((id) => look.look(id, [], concludedAt)));
        if (annul) await send(new AnnulConclusion(annulment, by('GL-000005'), annulledAt));
        for (const batch of rounds) await Promise.all(batch.map((id) => look.look(id, [], annulledAt)));
        const poked = new Set(rounds.flat().filter((id) => id !== successor));
        const types = [...poked].flatMap((id) =>
          store.events.filter((event) => event.stream === id).map((event) => `${id} ${event.type}`),
        );
        const each = annul ? ['LeaderReviewOpened', 'LeaderReviewCancelled'] : ['LeaderReviewOpened'];
        expect(types).toEqual([...poked].flatMap((id) => each.map((type) => `${id} ${type}`)));
        expect(store.events.some((event) => event.stream === successor)).toBe(false);
      }),
      { numRuns: 12 },
    );
  });
});
