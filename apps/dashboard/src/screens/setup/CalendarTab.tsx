import { Button, SegmentedControl } from '@mantine/core';
import { useAddress } from '../../address/use-address.js';
import { useSetCalendarDay } from '../../api/actions.js';
import type { SetupPage } from '../../api/types.js';
import { Refusal } from '../../components/CommandDialog.js';
import { fullDay, weekday } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import table from '../EvidenceTable.module.css';
import { FormDialog } from '../FormDialog.js';
import classes from './Setup.module.css';

const kinds = ['off', 'working', 'unconfirmed', 'regular'] as const;
type Entry = SetupPage['calendar'][number];

/** The exceptions of the working calendar. A change computes open deadlines again, never closed ones. */
export function CalendarTab({ page }: { page: SetupPage }) {
  const t = useT();
  const { address, set } = useAddress();
  const command = useSetCalendarDay();
  const { announce } = useFrame();
  const change = (d: Entry, kind: Entry['kind']) => {
    const body = (k: Entry['kind']) => ({
      date: d.date,
      kind: k,
      note: d.note.vi,
      noteEn: d.note.en,
      ...(d.documentNo && { documentNo: d.documentNo }),
    });
    command.mutate(body(kind), {
      onSuccess: () => announce(t('setup:daySaved', { day: fullDay(d.date) }), () => command.mutate(body(d.kind))),
    });
  };
  return (
    <div className={classes.calendar}>
      <div className={classes.calendarHead}>
        <p className="vd-meta">{t('setup:calendarNote', { version: page.calendarVersion })}</p>
        {page.maySetCalendar && (
          <Button variant="default" className="vd-no-print" onClick={() => set({ lenh: 'them-ngay' })}>
            {t('setup:addDay')}
          </Button>
        )}
      </div>
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
            <DayRow
              key={d.date}
              day={d}
              may={page.maySetCalendar}
              busy={command.isPending}
              onChange={(kind) => change(d, kind)}
            />
          ))}
        </tbody>
      </table>
      {page.maySetCalendar && address.lenh === 'them-ngay' && <DayDialog onClose={() => set({ lenh: undefined })} />}
    </div>
  );
}

interface RowProps {
  day: Entry;
  may: boolean;
  busy: boolean;
  onChange: (kind: Entry['kind']) => void;
}

function DayRow({ day: d, may, busy, onChange }: RowProps) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  return (
    <tr data-row>
      <th scope="row">
        {weekday(d.date, lang)} {fullDay(d.date)}
      </th>
      <td>{say(d.note)}</td>
      <td>
        {may ? (
          <SegmentedControl
            aria-label={`${t('setup:kind')} ${fullDay(d.date)}`}
            value={d.kind}
            disabled={busy}
            data={kinds.map((kind) => ({ value: kind, label: t(`setup:${kind}`) }))}
            onChange={onChange}
          />
        ) : (
          t(`setup:${d.kind}`)
        )}
      </td>
      <td>{d.documentNo ?? '–'}</td>
    </tr>
  );
}

function DayDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <FormDialog
      title={t('setup:addDayTitle')}
      submit={t('setup:addDayCommit')}
      done={t('setup:addedDay')}
      command={useSetCalendarDay()}
      onClose={onClose}
      warning={t('setup:dayEffect')}
      fields={[
        { name: 'date', kind: 'day', label: t('setup:day') },
        {
          name: 'kind',
          kind: 'choice',
          label: t('setup:kind'),
          options: kinds.map((value) => ({ value, label: t(`setup:${value}`) })),
        },
        { name: 'note', kind: 'text', label: t('setup:noteVi') },
        { name: 'noteEn', kind: 'text', label: t('setup:noteEn') },
        { name: 'documentNo', kind: 'text', label: t('setup:document'), optional: true },
      ]}
      bodyOf={({ date = '', kind, note = '', noteEn = '', documentNo }) => ({
        date,
        kind: kinds.find((k) => k === kind) ?? 'off',
        note,
        noteEn,
        ...(documentNo && { documentNo }),
      })}
    />
  );
}
