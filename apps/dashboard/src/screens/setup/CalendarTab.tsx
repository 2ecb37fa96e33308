import { SegmentedControl } from '@mantine/core';
import { useSetCalendarDay } from '../../api/actions.js';
import type { SetupPage } from '../../api/types.js';
import { Refusal } from '../../components/CommandDialog.js';
import { fullDay, weekday } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import table from '../EvidenceTable.module.css';
import classes from './Setup.module.css';

const kinds = ['off', 'working', 'unconfirmed', 'regular'] as const;

/** The exceptions of the working calendar. A change computes open deadlines again, never closed ones. */
export function CalendarTab({ page }: { page: SetupPage }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  const command = useSetCalendarDay();
  return (
    <div className={classes.calendar}>
      <p className="vd-meta">{t('setup:calendarNote', { version: page.calendarVersion })}</p>
      {command.error && <Refusal failure={command.error} />}
      <table className={table.root}>
        <caption className="vd-visually-hidden">{t('setup:calendar')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('setup:day')}</th>
            <th scope="col">{t('setup:note')}</th>
            <th scope="col">{t('setup:kind')}</th>
            <th scope="col">{t('setup:document')}</th>
          </tr>
        </thead>
        <tbody>
          {page.calendar.map((d) => (
            <tr key={d.date} data-row>
              <th scope="row">
                {weekday(d.date, lang)} {fullDay(d.date)}
              </th>
              <td>{say(d.note)}</td>
              <td>
                <SegmentedControl
                  aria-label={`${t('setup:kind')} ${fullDay(d.date)}`}
                  value={d.kind}
                  disabled={command.isPending}
                  data={kinds.map((kind) => ({ value: kind, label: t(`setup:${kind}`) }))}
                  onChange={(kind) =>
                    command.mutate({
                      date: d.date,
                      kind,
                      note: d.note.vi,
                      noteEn: d.note.en,
                      ...(d.documentNo && { documentNo: d.documentNo }),
                    })
                  }
                />
              </td>
              <td>{d.documentNo ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
