import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { addDays, type Day, fullDay, weekday, weekdayShort } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import classes from './MonthGrid.module.css';

interface Props {
  value: Day;
  max?: Day;
  min?: Day;
  /** days that are marked, e.g. today */
  today?: Day;
  onChoose: (day: Day) => void;
}

const monday = (day: Day) => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
const monthStart = (day: Day) => `${day.slice(0, 7)}-01`;
const moves: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** One month, weeks from Monday; arrow keys move by day and week, PageUp and PageDown by month. */
export function MonthGrid({ value, max, min, today, onChoose }: Props) {
  const t = useT();
  const lang = useLang();
  const [at, setAt] = useState(value);
  const grid = useRef<HTMLTableElement>(null);
  const first = monday(monthStart(at));
  const allowed = (day: Day) => (!max || day <= max) && (!min || day >= min);
  const go = (day: Day) => {
    if (!allowed(day)) return;
    setAt(day);
    requestAnimationFrame(() => grid.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)?.focus());
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const step = moves[e.key] ?? (e.key === 'PageUp' ? -28 : e.key === 'PageDown' ? 28 : undefined);
    if (step === undefined) return;
    e.preventDefault();
    go(addDays(at, step));
  };
  return (
    <div className={classes.root}>
      <header>
        <button type="button" aria-label={t('time:previousDay')} onClick={() => setAt(addDays(monthStart(at), -1))}>
          <IconChevronLeft size={16} aria-hidden />
        </button>
        <b>{fullDay(at).slice(3)}</b>
        <button type="button" aria-label={t('time:followingDay')} onClick={() => setAt(addDays(monthStart(at), 31))}>
          <IconChevronRight size={16} aria-hidden />
        </button>
      </header>
      <table ref={grid} role="grid" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, i) => (
              <th key={i} scope="col" abbr={weekday(addDays(first, i), lang)}>
                {weekdayShort(addDays(first, i), lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 6 }, (_, week) => (
            <tr key={week}>
              {Array.from({ length: 7 }, (_, i) => {
                const day = addDays(first, week * 7 + i);
                return (
                  <td key={day} aria-selected={day === value}>
                    <button
                      type="button"
                      data-day={day}
                      data-other={day.slice(0, 7) !== at.slice(0, 7) || undefined}
                      data-today={day === today || undefined}
                      tabIndex={day === at ? 0 : -1}
                      disabled={!allowed(day)}
                      aria-label={`${weekday(day, lang)} ${fullDay(day)}`}
                      onClick={() => onChoose(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
