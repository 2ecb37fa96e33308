import type { LeaderReviewEvent, ViolationEvent } from '@vandong/conduct/domain/events';
import { clean, morning, proposal, proposed } from '../commendation/commendation.fixture.spec.js';
import type { CommendationEvent } from '../events/index.js';
import { checkGates } from './gates.js';
import { emptyRecord, evolveRecord, historyFor } from './record.js';

type Heard = readonly [stream: string, event: ViolationEvent | LeaderReviewEvent | CommendationEvent];
const record = (...heard: readonly Heard[]) =>
  heard.reduce((state, [stream, event]) => evolveRecord(state, event, { stream }), emptyRecord);
const act = {
  violation: 'VP-7',
  officer: 'GL-000009',
  act: 'V06',
  occurredOn: '2026-08-15',
  detectedOn: '2026-08-20',
} as const;
const reported: Heard = [
  'violation-VP-7',
  {
    type: 'ViolationReported',
    occurredAt: morning('2026-11-01'),
    data: { ...act, campaign: 'C', round: 2, unit: 'U', summary: 's' },
  },
];
const concluded: Heard = [
  'violation-VP-7',
  {
    type: 'ViolationConcluded',
    occurredAt: morning('2026-11-16'),
    data: {
      ...act,
      field: 'fire',
      managingUnit: 'U',
      outcome: 'warning',
      conclusionNo: '1',
      concludedOn: '2026-11-16',
      by: 'GL-000005',
    },
  },
];
const annulled: Heard = [
  'violation-VP-7',
  {
    type: 'ViolationAnnulled',
    occurredAt: morning('2026-11-17'),
    data: { violation: 'VP-7', reason: 'r', decisionNo: '2', annulledOn: '2026-11-17', by: 'GL-000005', reviews: [] },
  },
];
const approvedElsewhere: readonly Heard[] = [
  ['commendation-KT-1', { ...proposed, data: { ...proposed.data, proposal: 'KT-1' } } as CommendationEvent],
  [
    'commendation-KT-1',
    {
      type: 'CommendationApproved',
      occurredAt: morning('2026-11-15'),
      data: { decisionNo: '1', decidedOn: '2026-11-15', by: 'x' },
    },
  ],
];

describe('what the log says about a subject', () => {
  it('follows a violation from report to annulment', () => {
    const [fact] = historyFor(record(reported, concluded, annulled), proposal).violations;
    expect(fact).toEqual({
      violation: 'VP-7',
      officer: 'GL-000009',
      reportedAt: morning('2026-11-01'),
      concludedAt: morning('2026-11-16'),
      concludedOn: '2026-11-16',
      outcome: 'warning',
      annulledAt: morning('2026-11-17'),
    });
  });

  it('is about this officer alone, and a unit has no file', () => {
    const both = record(reported, concluded);
    expect(historyFor(both, { ...proposal, subject: { kind: 'officer', id: 'GL-000010' } })).toEqual(clean);
    expect(historyFor(both, { ...proposal, subject: { kind: 'unit', id: 'GL-000009' } })).toEqual(clean);
  });

  it('follows a review to its decision or its end', () => {
    const opened: Heard = [
      'leaderReview-VP-7.GL-000009',
      {
        type: 'LeaderReviewOpened',
        occurredAt: morning('2026-11-16'),
        data: {
          review: 'r',
          violation: 'VP-7',
          leader: 'GL-000009',
          post: 'p',
          unit: 'u',
          campaign: 'c',
          round: 2,
          competentPost: 'q',
          explainBy: '2026-11-23',
          decideBy: '2026-12-16',
        },
      },
    ];
    const cancelled: Heard = [
      opened[0],
      { type: 'LeaderReviewCancelled', occurredAt: morning('2026-11-17'), data: { cause: 'VP-7' } },
    ];
    expect(historyFor(record(opened), proposal).reviews).toEqual([
      { leader: 'GL-000009', openedAt: morning('2026-11-16') },
    ]);
    expect(historyFor(record(opened, cancelled), proposal).reviews).toEqual([
      { leader: 'GL-000009', openedAt: morning('2026-11-16'), droppedAt: morning('2026-11-17') },
    ]);
    expect(historyFor(record(cancelled), proposal).reviews).toEqual([]);
    const decided: Heard = [
      opened[0],
      {
        type: 'LeaderReviewDecided',
        occurredAt: morning('2026-11-17'),
        data: {
          measure: 'criticism',
          reason: 'r',
          leader: 'GL-000009',
          decisionNo: '3',
          decidedOn: '2026-11-17',
          by: 'GL-000006',
        },
      },
    ];
    expect(historyFor(record(opened, decided), proposal).reviews).toMatchObject([
      { measure: 'criticism', decidedOn: '2026-11-17', decidedAt: morning('2026-11-17') },
    ]);
    const cause: Heard = [
      annulled[0],
      { ...annulled[1], data: { ...annulled[1].data, reviews: [opened[0]] } } as ViolationEvent,
    ];
    // the gate opens with the annulment itself, before the review's own cancellation has been written down
    const history = historyFor(record(concluded, opened, decided, cause), proposal);
    expect(checkGates({ ...history, violations: [] }, morning('2026-11-16')).warnings).toEqual(['G4']);
    expect(checkGates({ ...history, violations: [] }, morning('2026-11-17')).warnings).toEqual([]);
  });

  it('knows other awards for the same achievement, never its own', () => {
    expect(historyFor(record(...approvedElsewhere), proposal).awards).toEqual([
      { proposal: 'KT-1', approvedAt: morning('2026-11-15') },
    ]);
    expect(historyFor(record(...approvedElsewhere), { ...proposal, proposal: 'KT-1' }).awards).toEqual([]);
    expect(historyFor(record(...approvedElsewhere), { ...proposal, achievementKey: 'other' }).awards).toEqual([]);
  });
});
