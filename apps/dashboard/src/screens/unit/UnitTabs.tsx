import type { UnitPage } from '../../api/types.js';
import { EvidenceTable } from '../EvidenceTable.js';
import { TaskTable } from './TaskTable.js';
import { fullDay, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { BriefingTab } from './BriefingTab.js';

export type TabKey = 'tasks' | 'briefing' | 'inspections' | 'people';

/** Tabs that have something in them; what a reader may not see the server does not send, so its tab does not exist. */
export const tabsOf = (page: UnitPage): { key: TabKey; n: string }[] =>
  [
    {
      key: 'tasks' as const,
      n: `${page.tasks.filter((x) => x.state === 'accepted' || x.state === 'waived').length}/${page.tasks.length}`,
      has: page.tasks.length > 0 || page.conclusions.length > 0,
    },
    {
      key: 'briefing' as const,
      n: `${page.briefing.present}/${page.briefing.strength}`,
      has: page.briefing.strength > 0 || page.briefing.sessions.length > 0,
    },
    { key: 'inspections' as const, n: String(page.inspections.length), has: page.inspections.length > 0 },
    { key: 'people' as const, n: String(page.people.length), has: page.people.length > 0 },
  ].filter((tab) => tab.has);

/** One tab of the unit: a plain table. */
export function UnitTab({ page, tab }: { page: UnitPage; tab: string }) {
  const t = useT();
  const say = useSay();
  switch (tab) {
    case 'tasks':
      return <TaskTable page={page} />;
    case 'briefing':
      return <BriefingTab page={page} />;
    case 'inspections':
      return (
        <EvidenceTable
          label={t('unit:inspections')}
          heads={[t('unit:planned'), t('inspection:conductedOn'), t('inspection:minutesNo'), t('inspection:findings')]}
          rows={page.inspections.map((x) => ({
            key: x.inspection,
            status: x.state === 'blank' ? 'none' : x.state,
            cells: [
              `${shortDay(x.opensOn)} – ${fullDay(x.dueOn)}`,
              x.conductedOn ? fullDay(x.conductedOn) : '–',
              x.minutesNo ?? '–',
              x.findingCount === undefined ? '–' : String(x.findingCount),
            ],
          }))}
        />
      );
    default:
      return (
        <EvidenceTable
          label={t('unit:people')}
          heads={[t('unit:personName'), t('unit:rank'), t('unit:post'), t('signin:account')]}
          rows={page.people.map((p) => ({
            key: p.id,
            cells: [p.name, p.rank, say({ vi: p.post, en: p.postEn }), p.id],
          }))}
        />
      );
  }
}
