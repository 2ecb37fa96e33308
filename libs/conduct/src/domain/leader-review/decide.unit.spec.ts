import { emptyCalendar, fold } from '@vandong/kernel';
import { defaultLadders, type FactsByDay } from '@vandong/notice/domain';
import { given } from '@vandong/testing/decider';
import type { LeaderReviewEvent } from '../events/index.js';
import type { DecideReview, LookAtReview } from './commands.js';
import { reviewDeadlines } from './deadlines.js';
import { leaderReviewDecider } from './decide.js';
import { lookResult } from './look.js';
import { OUTSIDE_SUPERIOR } from '../ids.js';
import { defaultRule } from '../default-rule.js';

const concludedAt = '2026-11-17T02:00:00.000Z';
const opened: LeaderReviewEvent = {
  type: 'LeaderReviewOpened',
  occurredAt: concludedAt,
  data: {
    review: 'leaderReview-HS-2026-007.lam',
    violation: 'HS-2026-007',
    leader: 'lam',
    post: 'PC07-31-KV02.head',
    unit: 'PC07-31-KV02',
    campaign: 'CVD-2026-01',
    round: 2,
    competentPost: 'PC07-31.head',
    explainBy: '2026-11-24',
    decideBy: '2026-12-17',
  },
};
const competent = { competent: ['GL-000006', 'director', 'GL-000005'], concerned: ['nam', 'lam', 'GL-000007'] };
const at = '2026-11-20T02:00:00.000Z';
const explained: LeaderReviewEvent = {
  type: 'LeaderExplained',
  occurredAt: at,
  data: { explanation: 'Đã kiểm tra ca trực', leader: 'lam' },
};
const explain = { kind: 'explain', at, explanation: 'Đã kiểm tra ca trực', by: 'lam' } as const;
const decideAt = '2026-12-10T02:00:00.000Z';
const decide: DecideReview = {
  kind: 'decide',
  at: decideAt,
  measure: 'criticism',
  reason: 'Chưa kiểm tra ca đêm',
  decisionNo: '41/QĐ-PC07',
  decidedOn: '2026-12-10',
  by: 'GL-000006',
  ...competent,
};
const { kind: _kind, at: _at, competent: _competent, concerned: _concerned, ...decision } = decide;
const decided: LeaderReviewEvent = {
  type: 'LeaderReviewDecided',
  occurredAt: decideAt,
  data: { ...decision, leader: 'lam' },
};
const propose = {
  kind: 'proposeWaiver',
  at,
  reason: 'Tự phát hiện và báo cáo',
  by: 'GL-000006',
  ...competent,
} as const;
const proposed: LeaderReviewEvent = {
  type: 'LeaderReviewWaiverProposed',
  occurredAt: at,
  data: { reason: propose.reason, leader: 'lam', by: 'GL-000006' },
};
const sign = { kind: 'signWaiver', at, by: 'GL-000005', ...competent } as const;
const waived: LeaderReviewEvent = {
  type: 'LeaderReviewWaived',
  occurredAt: at,
  data: { reason: propose.reason, leader: 'lam', by: 'GL-000006', secondPerson: 'GL-000005' },
};
const cancelled: LeaderReviewEvent = { type: 'LeaderReviewCancelled', occurredAt: at, data: { cause: 'HS-2026-007' } };
const draft = (matter: string, dueOn: string, rungAt: string): LeaderReviewEvent => ({
  type: 'FormalReminderDrafted',
  occurredAt: rungAt,
  data: {
    matter,
    dueOn,
    ordinal: 1,
    rung: 3,
    form: 'formalReminder',
    counts: true,
    addresseePost: 'person.lam',
    signerPost: 'PC07-31.head',
    ladder: matter,
    ladderVersion: 1,
  },
});
const draftOfExplanation = draft('explanation', '2026-11-24', '2026-11-27T01:00:00.000Z');
const withdrawn = (
  matter: string,
  dueOn: string,
  cause: 'completed' | 'cancelled',
  when: string,
): LeaderReviewEvent => ({
  type: 'FormalReminderWithdrawn',
  occurredAt: when,
  data: { matter, dueOn, ordinal: 1, cause },
});

describe('deadlines', () => {
  const calendar = { ...emptyCalendar, off: { '2026-11-20': 'nghỉ' } };
  it('the explanation is due in five working days, the decision in thirty days that never roll', () => {
    expect(reviewDeadlines(emptyCalendar, defaultRule, '2026-11-17', '2026-11-17')).toEqual({
      explainBy: '2026-11-24',
      decideBy: '2026-12-17',
    });
    expect(reviewDeadlines(calendar, defaultRule, '2026-11-17', '2026-11-17').explainBy).toBe('2026-11-25');
    expect(reviewDeadlines(emptyCalendar, defaultRule, '2026-11-20', '2026-11-20').decideBy).toBe('2026-12-20');
  });
  it('of a conclusion entered late leave the leader his five days from the opening', () => {
    const rule = defaultRule;
    expect(reviewDeadlines(emptyCalendar, rule, '2026-11-02', '2026-11-17')).toEqual({
      explainBy: '2026-11-24',
      decideBy: '2026-12-02',
    });
    expect(reviewDeadlines(emptyCalendar, rule, '2026-11-17', '2026-11-16').explainBy).toBe('2026-11-24');
  });
});

describe('the explanation', () => {
  it('is the leader’s alone, once, and ends its ladder', () => {
    given(leaderReviewDecider, [opened]).when(explain).then([explained]);
    given(leaderReviewDecider, [opened, explained]).when(explain).thenNothing();
    given(leaderReviewDecider, [opened, explained])
      .when({ ...explain, explanation: 'Khác' })
      .refuses('conduct.alreadyExplained');
    given(leaderReviewDecider, [opened])
      .when({ ...explain, by: 'GL-000006' })
      .refuses('conduct.notTheLeader');
    given(leaderReviewDecider, [opened])
      .when({ ...explain, explanation: ' ' })
      .refuses('conduct.explanationMissing');
    given(leaderReviewDecider, [opened, draftOfExplanation])
      .when(explain)
      .then([explained, withdrawn('explanation', '2026-11-24', 'completed', at)]);
  });
  it('comes too late when the review has ended', () => {
    given(leaderReviewDecider, [opened, cancelled]).when(explain).refuses('conduct.review.cancelled');
    given(leaderReviewDecider, [opened, decided]).when(explain).refuses('conduct.review.decided');
    given(leaderReviewDecider).when(explain).refuses('conduct.noSuchReview');
  });
});

describe('the decision', () => {
  it('is a competent superior’s, once', () => {
    given(leaderReviewDecider, [opened, explained]).when(decide).then([decided]);
    given(leaderReviewDecider, [opened, explained, decided]).when(decide).thenNothing();
    given(leaderReviewDecider, [opened, explained, decided])
      .when({ ...decide, measure: 'exempt' })
      .refuses('conduct.review.decided');
    given(leaderReviewDecider, [opened, explained])
      .when({ ...decide, by: 'director' })
      .events();
  });
  it('withdraws open drafts of both matters', () => {
    const late = draft('decision', '2026-12-17', '2026-12-22T01:00:00.000Z');
    const after = { ...decide, at: '2026-12-23T02:00:00.000Z', decidedOn: '2026-12-23' };
    const made = given(leaderReviewDecider, [opened, draftOfExplanation, late]).when(after).events();
    expect(made.slice(1)).toEqual([
      withdrawn('explanation', '2026-11-24', 'completed', after.at),
      withdrawn('decision', '2026-12-17', 'completed', after.at),
    ]);
  });
  it.each<[Partial<DecideReview>, string]>([
    [{ by: 'lam' }, 'conduct.ownCase'],
    [{ by: 'nam' }, 'conduct.ownCase'],
    [{ by: 'GL-000007', competent: ['GL-000007'] }, 'conduct.ownCase'],
    [{ by: 'GL-000012' }, 'conduct.notCompetent'],
    [{ reason: ' ', decisionNo: '', decidedOn: '2026-12-11' }, 'conduct.reviewNotReady'],
  ])('refuses %o', (wrong, code) =>
    given(leaderReviewDecider, [opened, explained])
      .when({ ...decide, ...wrong })
      .refuses(code),
  );
  it('of a superior outside is written down by anyone the case does not concern', () => {
    const data = { ...opened.data, competentPost: OUTSIDE_SUPERIOR };
    const outside = { ...opened, data } as LeaderReviewEvent;
    const by = 'GL-000012';
    given(leaderReviewDecider, [outside, explained])
      .when({ ...decide, by, competent: [] })
      .then([{ ...decided, data: { ...decided.data, by } } as LeaderReviewEvent]);
    for (const concerned of ['lam', 'nam', 'GL-000007'])
      given(leaderReviewDecider, [outside, explained])
        .when({ ...decide, by: concerned, competent: [] })
        .refuses('conduct.ownCase');
  });
  it('is not dated before the review opened', () => {
    given(leaderReviewDecider, [opened, explained])
      .when({ ...decide, decidedOn: '2026-11-16' })
      .refuses('conduct.reviewNotReady', ['conduct.decidedBeforeOpening']);
  });
  it('lists what is missing, and hears the leader first', () => {
    given(leaderReviewDecider, [opened, explained])
      .when({ ...decide, reason: ' ', decisionNo: '' })
      .refuses('conduct.reviewNotReady', ['conduct.reasonMissing', 'conduct.decisionNoMissing']);
    const early = { ...decide, at: '2026-11-24T02:00:00.000Z', decidedOn: '2026-11-24' };
    given(leaderReviewDecider, [opened]).when(early).refuses('conduct.reviewNotReady', ['conduct.explanationPending']);
    given(leaderReviewDecider, [opened])
      .when({ ...early, at: '2026-11-25T02:00:00.000Z' })
      .events();
  });
});

describe('a waiver', () => {
  it('takes two competent people', () => {
    given(leaderReviewDecider, [opened]).when(propose).then([proposed]);
    given(leaderReviewDecider, [opened, proposed]).when(propose).thenNothing();
    given(leaderReviewDecider, [opened, proposed]).when(sign).then([waived]);
    given(leaderReviewDecider, [opened, proposed, waived]).when(sign).thenNothing();
    given(leaderReviewDecider, [opened, proposed])
      .when({ ...sign, by: 'GL-000006' })
      .refuses('conduct.secondPersonMissing');
    given(leaderReviewDecider, [opened, proposed])
      .when({ ...sign, by: 'GL-000012' })
      .refuses('conduct.notCompetent');
    given(leaderReviewDecider, [opened, proposed])
      .when({ ...sign, by: 'lam' })
      .refuses('conduct.ownCase');
    given(leaderReviewDecider, [opened]).when(sign).refuses('conduct.noWaiverProposed');
    given(leaderReviewDecider, [opened, proposed])
      .when({ ...propose, by: 'director' })
      .refuses('conduct.waiverAlreadyProposed');
    given(leaderReviewDecider, [opened])
      .when({ ...propose, reason: '' })
      .refuses('conduct.reasonMissing');
    given(leaderReviewDecider, [opened, waived]).when(decide).refuses('conduct.review.waived');
  });
});

describe('the look', () => {
  const people: FactsByDay = Object.fromEntries(
    ['2026-11-24', '2026-11-25', '2026-11-27'].map((on) => [
      on,
      {
        recipients: {
          assignee: [{ post: 'person.lam', person: 'lam' }],
          decider: [{ post: 'PC07-31.head', person: 'GL-000006' }],
        },
        reminder: {
          form: 'formalReminder' as const,
          counts: true,
          addresseePost: 'person.lam',
          signerPost: 'PC07-31.head',
        },
      },
    ]),
  );
  const look: LookAtReview = {
    kind: 'look',
    now: '2026-11-18T00:00:00.000Z',
    calendar: emptyCalendar,
    opening: opened as never,
    explanation: { ladder: defaultLadders.explanation, people },
    decision: { ladder: defaultLadders.decision, people: {} },
  };
  const late = { ...look, now: '2026-11-27T02:00:00.000Z' };
  const { opening: _opening, ...again } = late;
  const notice = (rung: number, post: string, person: string, when: string): LeaderReviewEvent => ({
    type: 'NoticeDecided',
    occurredAt: when,
    data: { matter: 'explanation', rung, dueOn: '2026-11-24', post, person, ladder: 'explanation', ladderVersion: 1 },
  });
  const ladder = [
    notice(0, 'person.lam', 'lam', '2026-11-24T09:00:00.000Z'),
    notice(1, 'person.lam', 'lam', '2026-11-25T00:30:00.000Z'),
    notice(1, 'PC07-31.head', 'GL-000006', '2026-11-25T00:30:00.000Z'),
    draftOfExplanation,
  ];
  it('opens from its cause, once', () => {
    given(leaderReviewDecider).when(look).then([opened]);
    given(leaderReviewDecider, [opened]).when(look).thenNothing();
  });
  it('catches up in one look, each thing at its own instant', () => {
    given(leaderReviewDecider)
      .when(late)
      .then([opened, ...ladder]);
    given(leaderReviewDecider, [opened, ...ladder])
      .when(again)
      .thenNothing();
    given(leaderReviewDecider, [opened, explained]).when(again).thenNothing();
  });
  it('a cause that is annulled cancels an open review and opens no new one', () => {
    const annulled = { cause: 'HS-2026-007', at };
    given(leaderReviewDecider, [opened, draftOfExplanation])
      .when({ ...again, annulled })
      .then([cancelled, withdrawn('explanation', '2026-11-24', 'cancelled', at)]);
    given(leaderReviewDecider, [opened, cancelled])
      .when({ ...again, annulled })
      .thenNothing();
    for (const end of [decided, waived])
      given(leaderReviewDecider, [opened, end])
        .when({ ...again, annulled })
        .then([cancelled]);
    given(leaderReviewDecider, [opened, decided, cancelled])
      .when({ ...again, annulled })
      .thenNothing();
    given(leaderReviewDecider, [opened, decided, cancelled])
      .when({ ...decide, measure: 'exempt' })
      .refuses('conduct.review.cancelled');
    given(leaderReviewDecider)
      .when({ ...look, annulled })
      .thenNothing();
  });
  const answer = (events: readonly LeaderReviewEvent[], now = look.now) =>
    lookResult(
      fold(leaderReviewDecider, events),
      emptyCalendar,
      { explanation: defaultLadders.explanation, decision: defaultLadders.decision },
      now,
    );
  it.each<[string, LeaderReviewEvent[], object]>([
    [
      'open',
      [opened],
      { steps: { explanation: 'entered', decision: 'entered' }, nextDue: '2026-11-24T09:00:00.000Z', closed: false },
    ],
    [
      'explained',
      [opened, explained],
      { steps: { explanation: 'done', decision: 'entered' }, nextDue: '2026-12-17T09:00:00.000Z', closed: false },
    ],
    ['decided', [opened, explained, decided], { steps: { explanation: 'done', decision: 'done' }, closed: true }],
    ['decided unheard', [opened, decided], { steps: { explanation: 'missed', decision: 'done' }, closed: true }],
    ['waived', [opened, proposed, waived], { steps: { explanation: 'waived', decision: 'waived' }, closed: true }],
    ['cancelled', [opened, cancelled], { steps: { explanation: 'waived', decision: 'waived' }, closed: true }],
    [
      'cancelled after its decision',
      [opened, explained, decided, cancelled],
      { steps: { explanation: 'done', decision: 'waived' }, closed: true },
    ],
    ['never opened', [], { steps: {}, closed: true }],
  ])('answers for a review that is %s', (_name, events, result) => expect(answer(events)).toEqual(result));
});
