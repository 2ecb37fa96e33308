import { emptyCalendar, instantAt } from '@vandong/kernel';
import { defaultLadders, officialLetter, type DayFacts } from '@vandong/notice/domain';
import type { EligibilityHistory, ViolationFact } from '../eligibility/history.js';
import type { CommendationEvent } from '../events/index.js';
import type { CommandOf } from './commands.js';

export const clean: EligibilityHistory = { violations: [], reviews: [], awards: [] };
export const morning = (day: string) => instantAt(day, '09:00');
export const proposedAt = morning('2026-11-12');

export const proposal = {
  proposal: 'KT-2026-014',
  campaign: 'CVD-2026-01',
  round: 2,
  unit: 'PC07-31-KV02',
  subject: { kind: 'officer', id: 'GL-000009' },
  kind: 'exceptional',
  form: 'giay-khen',
  achievement: 'Đưa cụ bà 78 tuổi từ tầng 4 xuống an toàn',
  deedOn: '2026-11-10',
  achievementKey: 'cuu-nguoi-kv02',
  by: 'GL-000008',
} as const;

export const propose: CommandOf<'propose'> = {
  kind: 'propose',
  at: proposedAt,
  proposal,
  facts: { calendar: emptyCalendar, history: clean, unitOpen: true, subjectKnown: true },
};
/** A Thursday and five working days: the Thursday after. */
export const proposed: CommendationEvent = {
  type: 'CommendationProposed',
  occurredAt: proposedAt,
  data: { ...proposal, decideBy: '2026-11-19' },
};
export const checked: CommendationEvent = {
  type: 'EligibilityChecked',
  occurredAt: proposedAt,
  data: { eligible: true, blocking: [], warnings: [] },
};

export const approve: CommandOf<'approve'> = {
  kind: 'approve',
  at: morning('2026-11-18'),
  decisionNo: '118/QĐ-CAT',
  decidedOn: '2026-11-18',
  by: 'GL-000005',
  facts: { history: clean },
};
export const reject: CommandOf<'reject'> = {
  kind: 'reject',
  at: morning('2026-11-18'),
  reason: 'Đã khen',
  decidedOn: '2026-11-18',
  by: 'GL-000005',
};
export const withdraw: CommandOf<'withdraw'> = {
  kind: 'withdraw',
  at: morning('2026-11-18'),
  reason: 'Nhầm đợt',
  by: 'GL-000008',
};

export const reported: ViolationFact = { violation: 'VP-7', officer: 'GL-000009', reportedAt: morning('2026-11-01') };
export const concluded = (outcome: NonNullable<ViolationFact['outcome']>, day: string): ViolationFact => ({
  ...reported,
  concludedAt: morning(day),
  concludedOn: day,
  outcome,
});

const inCharge: DayFacts = {
  recipients: { decider: [{ post: 'CAT-31.head', person: 'GL-000005' }], standingDeputy: [{ post: 'C07.deputy-1' }] },
  reminder: officialLetter('CAT-31.head', 'C07.deputy-1'),
};
const everyDay = new Proxy<Record<string, DayFacts>>({}, { get: () => inCharge });
export const lookAt = (now: string, history: EligibilityHistory = clean): CommandOf<'look'> => ({
  kind: 'look',
  now,
  facts: { calendar: emptyCalendar, ladder: defaultLadders.commendation, byDay: everyDay, history },
});
