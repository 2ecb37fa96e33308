import { defaultRule, ruleOn, type LiabilityRule } from '@vandong/conduct/domain';
import { liabilityRules } from '@vandong/conduct/read-model';
import type { Day } from '@vandong/kernel';
import type { Reading } from './reading.js';

/** The table by which a case is judged: that of the day of the act. */
export const ruleOf = async ({ snapshot }: Pick<Reading, 'snapshot'>, occurredOn: Day): Promise<LiabilityRule> =>
  ruleOn(await liabilityRules(snapshot), occurredOn) ?? defaultRule;
