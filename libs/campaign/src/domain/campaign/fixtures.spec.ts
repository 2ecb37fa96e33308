import { instantAt, type Day, type Instant } from '@vandong/kernel';
import { defaultRounds, profilesOf } from '../default-profiles.js';
import type { CampaignEvent } from '../events/index.js';
import { campaign, evolveCampaign, initialCampaign, type CampaignCommand, type CampaignFacts } from './index.js';

export const HEAD = 'GL-000001';
export const DEPUTY = 'GL-000002';
export const at = (day: Day, time = '09:00'): Instant => instantAt(day, time);

export const facts = (now: Instant = at('2026-01-13'), change: Partial<CampaignFacts> = {}): CampaignFacts => ({
  at: now,
  holdersOf: (post) => ({ 'C07.head': [HEAD], 'C07.deputy': [DEPUTY] })[post] ?? [],
  isOpen: (unit) => !unit.startsWith('X'),
  postExists: (post) => !post.startsWith('X'),
  unitRoundClosedAt: () => undefined,
  openCases: { proposals: 0, reviews: 0 },
  ...change,
});

export const draft = {
  kind: 'draftCampaign',
  campaign: 'CVD',
  name: 'Cuộc vận động',
  nameEn: 'Campaign',
  from: '2026-01-05',
  to: '2027-01-29',
} as const;
export const directive = {
  kind: 'registerDirective',
  directive: 'CT-01',
  documentNo: '01/CT',
  issuedOn: '2025-12-20',
  issuedBy: 'Bộ Công an',
  subject: 'Chỉ thị',
} as const;
export const plan = { kind: 'draftPlan', basis: ['CT-01'], aims: 'Mục đích' } as const;
export const issue = { kind: 'issuePlan', documentNo: '15/KH', issuedOn: '2026-01-12', signedBy: HEAD } as const;
export const committee = {
  kind: 'establishCommittee',
  documentNo: '21/QĐ',
  issuedOn: '2026-01-12',
  members: [
    { post: 'C07.head', seat: 'head', from: '2026-01-12' },
    { post: 'C07.deputy', seat: 'standingDeputy', from: '2026-01-12' },
  ],
} as const;
export const round1 = {
  kind: 'planRound',
  round: 1,
  from: '2026-01-05',
  to: '2026-07-24',
  coverageTarget: 90,
  profiles: profilesOf(defaultRounds[1]),
} as const;
export const task = {
  kind: 'assignTask',
  round: 1,
  task: 'T1',
  title: 'Rà soát',
  assignee: 'PC07',
  dueOn: '2026-06-30',
  accountable: 'Trưởng phòng',
  deliverable: 'Báo cáo',
  authority: 'Kế hoạch',
  profiles: ['office'],
} as const;
export const units = {
  kind: 'enrolUnits',
  round: 1,
  units: [
    { unit: 'PC07-31', profile: 'office', strength: 112, group: '31' },
    { unit: 'PC07-31-KV02', profile: 'team', strength: 40, group: '31' },
  ],
} as const;
export const outline = { kind: 'publishOutline', version: 1, documentNo: '01/ĐC', publishedOn: '2026-01-12' } as const;

/** Everything a launch needs, in the order of the set-up. */
export const setUp: readonly CampaignCommand[] = [
  draft,
  directive,
  plan,
  { kind: 'submitPlan' },
  { kind: 'approvePlan', by: HEAD },
  issue,
  committee,
  round1,
  task,
  units,
  outline,
];

/** The events that these commands decide one after the other. */
export function after(commands: readonly CampaignCommand[], standing: CampaignFacts = facts()): CampaignEvent[] {
  const decider = campaign(standing);
  let state = initialCampaign;
  return commands.flatMap((command) => {
    const made = decider.decide(command, state);
    state = made.reduce(evolveCampaign, state);
    return made;
  });
}
