import type { UnitPage } from '../../api/types.js';
import type { Translate } from '../../i18n/i18n.js';
import { unitCommands } from './dialogs.js';

/** Where a criterion is met: a dialog or a tab of this page, or a page of its own; nowhere for those who may not. */
export const placeOf = (action: string, page: UnitPage, t: Translate) => {
  const here = `/don-vi/${page.unit}`;
  const planned = page.briefing.sessions.some((s) => !s.held);
  switch (action) {
    case 'holdBriefing':
      return planned && page.actions.includes('holdBriefing')
        ? { href: `${here}/quan-triet`, label: t('unit:openBriefing') }
        : commandPlace('planBriefing', page, t);
    case 'deliverTask':
    case 'acceptTask':
      return { href: `${here}?muc=tasks`, label: t('unit:seeTasks') };
    case 'recordInspection':
    case 'scheduleInspection':
      return page.inspections.length > 0
        ? { href: `${here}?so=${page.unit}.inspection`, label: t('unit:seeInspection') }
        : commandPlace('scheduleInspection', page, t);
    default:
      return commandPlace(action, page, t);
  }
};
const commandPlace = (action: string, page: UnitPage, t: Translate) => {
  const command = unitCommands.find((c) => c.action === action && page.actions.includes(c.action));
  return command && { href: `/don-vi/${page.unit}?lenh=${command.lenh}`, label: t(command.label).replace('…', '') };
};

/** The action that meets a criterion, by its code: what a refusal lists is met where the page's own list leads. */
const actions: [RegExp, string][] = [
  [/^plan\.(assignmentReceived|contactOfficer)$/, 'receiveAssignment'],
  [/^plan\./, 'recordPlan'],
  [/^briefing\.makeUpList$/, 'planBriefing'],
  [/^briefing\./, 'holdBriefing'],
  [/^implementation\./, 'deliverTask'],
  [/^inspection\./, 'recordInspection'],
  [/^review\./, 'recordReview'],
  [/^(commendation|accountability)\./, 'nothingArose'],
];
export const placeOfCriterion = (code: string, page: UnitPage, t: Translate) => {
  const action = actions.find(([pattern]) => pattern.test(code))?.[1];
  return action ? placeOf(action, page, t) : undefined;
};
