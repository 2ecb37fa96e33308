import type { KeyboardEvent, PointerEvent } from 'react';
import { addDays, type Day, daysBetween, fullDay, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import classes from './TimeTrack.module.css';

interface Span {
  name: string;
  from: Day;
  to: Day;
}
interface Props {
  from: Day;
  to: Day;
  phases: Span[];
  shown: Day;
  compared?: Day;
  now: Day;
  onMove: (day: Day) => void;
}
const moves: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

/** The whole campaign as a ruler: press it or use the arrow keys to move the day shown. Days to come cannot be shown. */
export function TimeTrack({ from, to, phases, shown, compared, now, onMove }: Props) {
  const t = useT();
  const length = daysBetween(from, to);
  const at = (d: Day) => `${(daysBetween(from, d) / length) * 100}%`;
  const within = (d: Day) => (d < from ? from : d > now ? now : d);
  const onKeyDown = (e: KeyboardEvent) => {
    const step = moves[e.key];
    if (step === undefined) return;
    e.preventDefault();
    onMove(within(addDays(shown, step)));
  };
  const onPointerDown = (e: PointerEvent<HTMLDivElement>) => {
    const { left, width } = e.currentTarget.getBoundingClientRect();
    onMove(within(addDays(from, Math.round(((e.clientX - left) / width) * length))));
  };
  return (
    <div
      className={classes.root}
      role="slider"
      tabIndex={0}
      aria-label={t('time:chooseDay')}
      aria-valuemin={0}
      aria-valuemax={length}
      aria-valuenow={daysBetween(from, shown)}
      aria-valuetext={fullDay(shown)}
      onKeyDown={onKeyDown}
    >
      <div className={classes.track} onPointerDown={onPointerDown}>
        {phases.map((p) => (
          <span key={p.from} className={classes.phase} style={{ left: at(p.from), right: `calc(100% - ${at(p.to)})` }}>
            {daysBetween(p.from, p.to) > 24 ? p.name : ''}
          </span>
        ))}
        {compared && (
          <>
            <span className={classes.span} style={{ left: at(compared), right: `calc(100% - ${at(shown)})` }} />
            <span className={classes.compared} style={{ left: at(compared) }}>
              <i>{shortDay(compared)}</i>
            </span>
          </>
        )}
        <span className={classes.shown} style={{ left: at(shown) }}>
          <i>{shortDay(shown)}</i>
        </span>
        <span className={classes.now} style={{ left: at(now) }}>
          <i>{daysBetween(shown, now) > 12 ? t('time:today') : ''}</i>
        </span>
      </div>
    </div>
  );
}
