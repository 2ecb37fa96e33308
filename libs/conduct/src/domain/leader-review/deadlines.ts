import { addDays, addWorkingDays, rollForward, type Day, type WorkingCalendar } from '@vandong/kernel';
import type { LiabilityRule } from '../liability-rule/index.js';

/**
 * The leader is heard from the day on which his review opens, which may be later than that of a conclusion entered late;
 * the authority is bound from the conclusion on, or from the order that opened a further level. A person's own limit counts
 * in working days, the first day excluded, and ends on a working day. A limit on the authority counts in calendar days and
 * is never stretched by rolling (dossier 6.3, 7.1).
 */
export function reviewDeadlines(
  calendar: WorkingCalendar,
  rule: LiabilityRule,
  boundFrom: Day,
  openedOn: Day,
): { readonly explainBy: Day; readonly decideBy: Day } {
  const heardFrom = openedOn > boundFrom ? openedOn : boundFrom;
  return {
    explainBy: rollForward(calendar, addWorkingDays(calendar, heardFrom, rule.explainWorkingDays)),
    decideBy: addDays(boundFrom, rule.decideDays),
  };
}
