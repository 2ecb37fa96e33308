import { given } from '@vandong/testing/decider';
import { defaultRule } from '../default-rule.js';
import type { LiabilityRuleEvent } from '../events/index.js';
import { knownRules, liabilityRuleDecider } from './decide.js';
import { ruleOn } from './rule.js';

const at = '2026-01-05T01:00:00.000Z';
const { version: _version, ...rule } = defaultRule;
const publish = { kind: 'publishRule', at, ...rule } as const;
const published = (version: number, change: Partial<typeof rule> = {}): LiabilityRuleEvent => ({
  type: 'LiabilityRulePublished',
  occurredAt: at,
  data: { version, ...rule, ...change },
});

it('is published in versions', () => {
  given(liabilityRuleDecider)
    .when(publish)
    .then([published(1)]);
  given(liabilityRuleDecider, [published(1)])
    .when(publish)
    .thenNothing();
  given(liabilityRuleDecider, [published(1)])
    .when({ ...publish, decideDays: 20 })
    .then([published(2, { decideDays: 20 })]);
  given(liabilityRuleDecider)
    .when({ ...publish, decideDays: 20 })
    .then([published(2, { decideDays: 20 })]);
});
it('refuses rows that contradict themselves', () => {
  const row = { outcome: 'warning', levelsUp: 1, subjects: [{ level: 2, who: 'head' }] } as const;
  given(liabilityRuleDecider)
    .when({ ...publish, rows: [row, row] })
    .refuses('conduct.ruleWrong', ['conduct.ruleSubjectTooHigh', 'conduct.ruleRowTwice', 'conduct.ruleSubjectTooHigh']);
});
it('of a day is the last one that had begun; before any was published the default', () => {
  const second = { ...defaultRule, version: 2, from: '2026-07-01' };
  const third = { ...defaultRule, version: 3, from: '2026-07-01' };
  expect(ruleOn(knownRules([]), '2026-08-15')?.version).toBe(1);
  expect(ruleOn(knownRules([second]), '2026-06-30')?.version).toBe(1);
  expect(ruleOn(knownRules([second, third]), '2026-07-01')?.version).toBe(3);
  expect(knownRules([defaultRule, second])).toHaveLength(2);
});
