import { int, percent } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import classes from './Matrix.module.css';
import cell from './StepCell.module.css';
import type { RowView, StepHead } from './matrix-view.js';
import { RowCells } from './MatrixRow.js';
import type { StepKey } from './status.js';
import { StatusMark } from './StatusMark.js';

export interface StepTotal {
  step: StepKey;
  done: number;
  expected: number;
  late: number;
}
interface Props {
  heads: StepHead[];
  totals: StepTotal[];
  units: number;
  worstLateDays: number;
  /** the moment the totals are read at */
  at: string;
  /** the 35th row, the Department's own divisions: no locality, so it stands at the foot and is never sorted in */
  central?: RowView;
  compare: boolean;
  active: string | undefined;
  onCell: (row: string, step: string) => void;
}

/** The foot: numerator, denominator, share and late units of each step. A denominator counts the units that owe the step. */
export function MatrixTotals({ heads, totals, units, worstLateDays, at, central, compare, active, onCell }: Props) {
  const t = useT();
  const lang = useLang();
  const stepName = (step: string) => heads.find((h) => h.step === step)?.name ?? step;
  return (
    <tfoot>
      {central && (
        <tr className={classes.central} data-row>
          <th scope="row">
            <span className={classes.centralName}>
              <b>{central.name}</b>
              <span className={classes.units}>{central.aside}</span>
            </span>
          </th>
          <RowCells row={central} compare={compare} active={active} stepName={stepName} onCell={onCell} />
        </tr>
      )}
      <tr className={classes.totals}>
        <th scope="row">
          <span className={classes.step}>{t('board:total')}</span>
          <span className={classes.end}>{t('board:units', { count: units })}</span>
        </th>
        {totals.map(({ step, done, expected, late }) => (
          <td key={step}>
            <button type="button" className={classes.total} aria-haspopup="dialog" onClick={() => onCell('all', step)}>
              <span className="vd-visually-hidden">{stepName(step)}: </span>
              <b className={cell.fraction}>
                {int(done, lang)}
                <i>/{int(expected, lang)}</i>
              </b>
              <span className={classes.share}>
                {percent(done, expected, lang)}
                {late > 0 && (
                  <span className={cell.late}>
                    <StatusMark status="late" size={10} />
                    {late}
                  </span>
                )}
              </span>
            </button>
          </td>
        ))}
        <td className={classes.right}>
          {worstLateDays > 0 ? <b className={classes.lateDays}>{t('time:dayCount', { count: worstLateDays })}</b> : '–'}
        </td>
        <td className={classes.last}>{at}</td>
      </tr>
    </tfoot>
  );
}
