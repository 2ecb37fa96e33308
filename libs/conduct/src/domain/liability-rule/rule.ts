import type { Day, RecordOf } from '@vandong/kernel';
import { outcomes, type liabilityRuleEvents, type Outcome } from '../events/index.js';

export type LiabilityRule = RecordOf<typeof liabilityRuleEvents.LiabilityRulePublished.fields>;
export type RuleRow = LiabilityRule['rows'][number];
export type RuleSubject = RuleRow['subjects'][number];

const NO_ONE = (outcome: Outcome): RuleRow => ({ outcome, levelsUp: 0, subjects: [] });

/** The row of an outcome; an outcome that has none reaches no leader. */
export const rowOf = (rule: LiabilityRule, outcome: Outcome): RuleRow =>
  rule.rows.find((row) => row.outcome === outcome) ?? NO_ONE(outcome);

/** The lightest heavier row that reaches other leaders: what recurrence adds. The row itself when there is none. */
export function nextRow(rule: LiabilityRule, row: RuleRow): RuleRow {
  const heavier = outcomes.slice(outcomes.indexOf(row.outcome) + 1).map((outcome) => rowOf(rule, outcome));
  return heavier.find((each) => key(each) !== key(row) && each.levelsUp >= row.levelsUp) ?? row;
}
const key = (row: RuleRow) =>
  row.subjects
    .map(({ level, who }) => `${level}${who}`)
    .sort()
    .join();

/** How far up the rule reaches at its furthest. */
export const furthestLevel = (rule: LiabilityRule): number => Math.max(0, ...rule.rows.map((row) => row.levelsUp));

/** The version in force on a day: of those that begin by then the last one. */
export function ruleOn(versions: readonly LiabilityRule[], day: Day): LiabilityRule | undefined {
  const begun = versions.filter((rule) => rule.from <= day);
  return begun.reduce<LiabilityRule | undefined>(
    (best, rule) => (best && best.from > rule.from ? best : rule),
    undefined,
  );
}
