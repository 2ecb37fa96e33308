import type { Outcome } from './events/index.js';
import type { LiabilityRule, RuleSubject } from './liability-rule/rule.js';

const team: readonly RuleSubject[] = [
  { level: 1, who: 'head' },
  { level: 1, who: 'deputyInCharge' },
];
const office: readonly RuleSubject[] = [...team, { level: 2, who: 'deputyInCharge' }];
const officeHead: readonly RuleSubject[] = [...office, { level: 2, who: 'head' }];
const row = (outcome: Outcome, levelsUp: number, subjects: readonly RuleSubject[]) => ({ outcome, levelsUp, subjects });

/**
 * The table of dossier 6.6, whose units are tiers of line command: level 1 is the unit that managed the officer.
 * In force from the beginning until another version is published.
 */
export const defaultRule: LiabilityRule = {
  version: 1,
  from: '2000-01-01',
  explainWorkingDays: 5,
  decideDays: 30,
  rows: [
    row('criticism', 0, []),
    row('lowerTitle', 0, []),
    row('reprimand', 1, team),
    row('warning', 2, office),
    row('lowerPay', 2, officeHead),
    row('demotion', 2, officeHead),
    row('lowerPost', 2, officeHead),
    row('removal', 2, officeHead),
    row('strip', 2, officeHead),
    row('prosecution', 2, officeHead),
  ],
};
