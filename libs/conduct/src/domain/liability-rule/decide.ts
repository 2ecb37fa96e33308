import { Refusal, type Decider, type Instant, type Unmet } from '@vandong/kernel';
import { defaultRule } from '../default-rule.js';
import type { LiabilityRuleEvent } from '../events/index.js';
import type { LiabilityRule } from './rule.js';

export interface PublishLiabilityRule extends Omit<LiabilityRule, 'version'> {
  readonly kind: 'publishRule';
  readonly at: Instant;
}

/** Versions in the order of publication. Before the first one the default stands. */
export type RuleVersions = readonly LiabilityRule[];

export const liabilityRuleDecider: Decider<RuleVersions, PublishLiabilityRule, LiabilityRuleEvent> = {
  initial: [],
  decide({ kind: _kind, at, ...rule }, versions) {
    const unmet = wrongRows(rule);
    if (unmet.length > 0) throw new Refusal('conduct.ruleWrong', unmet);
    const newest = versions.at(-1);
    if (newest && same(newest, rule)) return [];
    // A first version that is the default keeps its number, any other one is a second.
    const version = newest
      ? newest.version + 1
      : same(defaultRule, rule)
        ? defaultRule.version
        : defaultRule.version + 1;
    return [{ type: 'LiabilityRulePublished', occurredAt: at, data: { version, ...rule } }];
  },
  evolve: (versions, event) => [...versions, event.data],
};

/** All versions a review may rest on: the default, unless the first published one has taken its number. */
export const knownRules = (versions: RuleVersions): RuleVersions =>
  versions[0]?.version === defaultRule.version ? versions : [defaultRule, ...versions];

function wrongRows({ rows }: Pick<LiabilityRule, 'rows'>): Unmet[] {
  return rows.flatMap(({ outcome, levelsUp, subjects }, index): Unmet[] => [
    ...(rows.findIndex((row) => row.outcome === outcome) < index
      ? [{ code: 'conduct.ruleRowTwice', params: { outcome } }]
      : []),
    ...(subjects.some(({ level }) => level > levelsUp)
      ? [{ code: 'conduct.ruleSubjectTooHigh', params: { outcome, levelsUp } }]
      : []),
  ]);
}

function same({ version: _version, ...rule }: LiabilityRule, other: Omit<LiabilityRule, 'version'>): boolean {
  const { from, explainWorkingDays, decideDays, rows } = other;
  return JSON.stringify(canonical(rule)) === JSON.stringify(canonical({ from, explainWorkingDays, decideDays, rows }));
}
const canonical = ({ from, explainWorkingDays, decideDays, rows }: Omit<LiabilityRule, 'version'>) => [
  from,
  explainWorkingDays,
  decideDays,
  rows.map(({ outcome, levelsUp, subjects }) => [outcome, levelsUp, subjects.map(({ level, who }) => [level, who])]),
];
