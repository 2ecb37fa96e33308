import type { LeaderReviewEvent, ViolationEvent } from '@vandong/conduct/domain/events';
import type { InspectionEvent } from '@vandong/inspection/domain/events';
import { evolveCases, noCases } from './cases.js';

const at = '2026-11-17T03:00:00.000Z';
const review = 'leaderReview-HS-7.GL-16';
const reported = {
  type: 'ViolationReported',
  occurredAt: at,
  data: {
    violation: 'HS-7',
    campaign: 'C',
    round: 2,
    unit: 'T',
    officer: 'GL-18',
    act: 'V06',
    summary: 's',
    occurredOn: '2026-08-15',
    detectedOn: '2026-08-20',
  },
} as ViolationEvent;
const resolved = {
  type: 'LiableLeadersResolved',
  occurredAt: at,
  data: {
    violation: 'HS-7',
    asOf: '2026-08-15',
    ruleVersion: 1,
    levelsUp: 1,
    leaders: [{ officer: 'GL-16', post: 'T.head', unit: 'T', level: 1, because: 'head', competentPost: 'O.head' }],
    notOpened: [],
  },
} as ViolationEvent;
const annulled = {
  type: 'ViolationAnnulled',
  occurredAt: at,
  data: { violation: 'HS-7', reason: 'r', decisionNo: '1', annulledOn: '2026-11-18', by: 'GL-5', reviews: [review] },
} as ViolationEvent;
const opened = {
  type: 'LeaderReviewOpened',
  occurredAt: at,
  data: {
    review,
    violation: 'HS-7',
    leader: 'GL-16',
    post: 'T.head',
    unit: 'T',
    campaign: 'C',
    round: 2,
    competentPost: 'O.head',
    explainBy: '2026-11-24',
    decideBy: '2026-12-17',
  },
} as LeaderReviewEvent;
const of = (...events: (ViolationEvent | LeaderReviewEvent)[]) =>
  events.reduce(
    (cases, event) =>
      evolveCases(cases, event, { stream: event.type.startsWith('Leader') ? review : 'violation-HS-7' }),
    noCases,
  ).followed;

describe('an inspection', () => {
  const plan = {
    inspection: 'I1',
    campaign: 'C',
    round: 2,
    unit: 'O',
    opensOn: '2026-11-02',
    dueOn: '2026-11-11',
    windowEndsOn: '2026-11-27',
    teamName: 'Đoàn số 1',
    leadPost: 'D.deputy',
    chairUnit: 'D',
  };
  const known = (unannounced: boolean) =>
    (
      [
        { type: 'InspectionScheduled', occurredAt: at, data: { ...plan, ...(unannounced && { unannounced }) } },
        { type: 'InspectionRescheduled', occurredAt: at, data: { dueOn: '2026-11-18', reason: 'r', approver: 'GL-2' } },
      ] as InspectionEvent[]
    ).map(
      (_, index, events) =>
        events
          .slice(0, index + 1)
          .reduce((cases, event) => evolveCases(cases, event, { stream: 'inspection-I1' }), noCases).followed[
          'inspection-I1'
        ]?.inspection,
    );

  it('gives the step its own due date', () => {
    expect(known(false)).toMatchObject([{ dueOn: '2026-11-11' }, { dueOn: '2026-11-18', windowEndsOn: '2026-11-27' }]);
  });
  it('that is unannounced gives no more than the window: the inspected unit reads the deadlines of its round', () => {
    expect(known(true)).toMatchObject([
      { dueOn: '2026-11-27', unannounced: true },
      { dueOn: '2026-11-27', unannounced: true },
    ]);
    expect(JSON.stringify(known(true))).not.toMatch(/2026-11-1[18]/);
  });
});

describe('what the accountability step waits for', () => {
  it('a review counts from the moment its leader is known', () => {
    expect(of(reported, resolved)[review]).toMatchObject({ kind: 'leaderReview', campaign: 'C', round: 2, unit: 'T' });
  });
  it('an annulment before its first look takes it back, one after leaves it to be cancelled', () => {
    expect(of(reported, resolved, annulled)).toEqual({});
    expect(Object.keys(of(reported, resolved, opened, annulled))).toEqual([review]);
  });
  it('a review decided once is over, also when it is cancelled later', () => {
    const data = {
      measure: 'criticism',
      reason: 'r',
      leader: 'GL-1',
      decisionNo: '1',
      decidedOn: '2026-11-17',
      by: 'GL-2',
    };
    const decided = { type: 'LeaderReviewDecided', occurredAt: at, data } as LeaderReviewEvent;
    const later = '2026-11-20T02:00:00.000Z';
    const cancelled = {
      type: 'LeaderReviewCancelled',
      occurredAt: later,
      data: { cause: 'HS-7' },
    } as LeaderReviewEvent;
    expect(of(reported, resolved, opened, decided, cancelled)[review]).toMatchObject({ closedAt: at });
  });
});
