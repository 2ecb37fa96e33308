import { useT } from '../i18n/i18n.js';
import type { Shown } from './status.js';
import { StatusMark } from './StatusMark.js';
import classes from './StepStrip.module.css';

export interface StepSpan {
  name: string;
  state: Shown;
  /** "19/10 – 20/11" */
  planned: string;
  /** what happened; empty = the state's word stands there */
  actual: string;
  /** working days against the deadline: negative = early */
  varianceDays?: number;
  note?: string;
}

/** Lanes of the seven steps: 3 and 4 run side by side, so do 6 and 7. */
const lane = [28, 28, 12, 44, 28, 12, 44];
interface Path {
  d: string;
  /** the step whose state the line carries */
  of: number;
  tail?: boolean;
  /** the step it leads to: a line to a step that is not expected is dotted */
  to?: number;
}
/** A hundred units of width for each step; the fork and the join lie in the space between two marks. */
const paths: Path[] = [
  { d: 'M0 28H100', of: 0 },
  { d: 'M100 28H124C170 28 154 12 200 12', of: 1 },
  { d: 'M100 28H124C170 28 154 44 200 44H300', of: 1, to: 3 },
  { d: 'M200 12H324', of: 2 },
  { d: 'M324 12C370 12 354 28 400 28', of: 2, tail: true },
  { d: 'M300 44H324C370 44 354 28 400 28', of: 3 },
  { d: 'M400 28H424C470 28 454 12 500 12', of: 4 },
  { d: 'M400 28H424C470 28 454 44 500 44H600', of: 4 },
  { d: 'M500 12H696', of: 5 },
  { d: 'M600 44H696', of: 6 },
];

const stateOf = (p: Path, steps: StepSpan[]): Shown => {
  if (p.to !== undefined && steps[p.to]?.state === 'blank') return 'blank';
  if (p.tail && steps[p.of]?.state !== 'done') return 'none';
  return steps[p.of]?.state ?? 'none';
};
const signed = (n: number) => (n > 0 ? `+${n}` : `−${-n}`);

/** Seven steps of one unit: mark, planned and actual dates, variance in working days. Parallel steps have their own lanes. */
export function StepStrip({ steps }: { steps: StepSpan[] }) {
  const t = useT();
  return (
    <div className={classes.frame} tabIndex={0} role="group" aria-label={t('unit:milestone')}>
      <table className={classes.root}>
        <thead>
          <tr className={classes.marks}>
            <td />
            <td colSpan={7}>
              <Lanes steps={steps} />
            </td>
          </tr>
          <tr>
            <th scope="col">
              <span className="vd-visually-hidden">{t('unit:milestone')}</span>
            </th>
            {steps.map((s, i) => (
              <th scope="col" key={s.name} data-status={s.state} aria-current={s.state === 'run' ? 'step' : undefined}>
                {i + 1}. {s.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('unit:planned')}</th>
            {steps.map((s) => (
              <td key={s.name}>{s.planned}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('unit:actual')}</th>
            {steps.map((s) => (
              <td key={s.name} className={s.actual ? classes.actual : classes.quiet}>
                {s.actual || t(`status:${s.state}`)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('unit:variance')}</th>
            {steps.map((s) => (
              <td key={s.name}>
                {s.varianceDays ? (
                  <b data-sign={s.state === 'late' ? 'late' : s.varianceDays > 0 ? 'plus' : 'minus'}>
                    {signed(s.varianceDays)}{' '}
                    {t('time:dayCount', { count: Math.abs(s.varianceDays) }).replace(/^\d+ /, '')}
                  </b>
                ) : null}
                {s.note && <span className={classes.note}>{s.note}</span>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Lanes({ steps }: { steps: StepSpan[] }) {
  const t = useT();
  return (
    <div className={classes.lanes}>
      <svg viewBox="0 0 700 56" preserveAspectRatio="none" aria-hidden>
        {paths.map((p) => (
          <path key={p.d} d={p.d} data-status={stateOf(p, steps)} />
        ))}
        <path d="M697 6V50" data-status="end" />
      </svg>
      {steps.map((s, i) => (
        <span key={s.name} style={{ left: `${(i / 7) * 100}%`, top: lane[i] }} data-status={s.state}>
          {s.state === 'blank' ? (
            <i aria-label={t('status:blank')} role="img" />
          ) : (
            <StatusMark status={s.state} size={16} />
          )}
        </span>
      ))}
    </div>
  );
}
