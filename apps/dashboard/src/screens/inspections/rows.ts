import type { InspectionRow } from '../../api/types.js';
import type { WindowRow } from '../../components/WindowChart.js';
import { shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';

/** The chosen inspection; without a choice, the first that is late. */
export const chosenOf = (rows: InspectionRow[], inspection: string | undefined) =>
  rows.find((r) => r.inspection === inspection) ?? rows.find((r) => r.state === 'late');

/** An inspection as the chart draws it: its state in words, with the number of days. */
export function useWindowRow() {
  const t = useT();
  const say = useSay();
  const words = (r: InspectionRow) => {
    switch (r.state) {
      case 'late':
        return t('time:lateBy', { count: r.lateDays ?? 0 });
      case 'due':
        return r.daysLeft === undefined
          ? t('time:due', { day: shortDay(r.dueOn) })
          : t('time:left', { count: r.daysLeft });
      case 'done':
        return r.conductedOn ? t('inspection:conducted', { day: shortDay(r.conductedOn) }) : t('status:done');
      case 'none':
      case 'run':
        return t('inspection:scheduledUntil', { day: shortDay(r.dueOn) });
      default:
        return t(`status:${r.state}`);
    }
  };
  return (r: InspectionRow): WindowRow => ({
    key: r.inspection,
    place: say(r.place),
    unit: r.code,
    team: r.teamName,
    // Beside the team there is room for the division only; it is always one of the Department's own.
    chair: r.chairUnit.replace(/^C07-/, ''),
    opensOn: r.opensOn,
    dueOn: r.dueOn,
    conductedOn: r.conductedOn,
    status: r.state === 'blank' ? 'none' : r.state,
    state: words(r),
  });
}
