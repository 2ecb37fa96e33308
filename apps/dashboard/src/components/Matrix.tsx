import { type ReactNode, useMemo, useRef } from 'react';
import { useLang, useT } from '../i18n/i18n.js';
import classes from './Matrix.module.css';
import { lineKey, linesOf, type OpenedLocality, type RowView, type StepHead } from './matrix-view.js';
import { MatrixLine, type RowActions } from './MatrixRow.js';
import { useVirtualLines } from './use-virtual-lines.js';

interface Props extends Omit<RowActions, 'stepName'> {
  heads: StepHead[];
  rows: RowView[];
  opened?: OpenedLocality;
  /** totals; a `<tfoot>` */
  foot?: ReactNode;
  /** instead of rows, when there are none */
  empty?: ReactNode;
  sort?: { onSort: () => void };
}

/** Localities × seven steps. A real table, virtual to 5,000 rows: sticky head, first column and totals; each cell is a button. */
export function Matrix({ heads, rows, opened, foot, empty, sort, ...actions }: Props) {
  const t = useT();
  const lang = useLang();
  const scroll = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(rows, opened), [rows, opened]);
  const { shown, above, below } = useVirtualLines(lines, scroll);
  const stepName = (step: string) => heads.find((h) => h.step === step)?.name ?? step;
  return (
    <div className={`${classes.scroll} vd-print-flow`} ref={scroll}>
      <table className={classes.table} data-lang={lang} aria-rowcount={lines.length + 1}>
        <caption className="vd-visually-hidden">{t('board:caption')}</caption>
        <MatrixHead heads={heads} sort={sort} />
        <tbody>
          {above > 0 && <Room height={above} />}
          {shown.map(({ line, index }) => (
            <MatrixLine key={lineKey(line)} line={line} index={index + 2} stepName={stepName} {...actions} />
          ))}
          {below > 0 && <Room height={below} />}
        </tbody>
        {rows.length > 0 && foot}
      </table>
      {rows.length === 0 && empty}
    </div>
  );
}

/** Stands for the rows that are scrolled away; nobody is told of it. */
const Room = ({ height }: { height: number }) => (
  <tr aria-hidden className={classes.room}>
    <td colSpan={10} style={{ height }} />
  </tr>
);

export function MatrixHead({ heads, sort }: Pick<Props, 'heads' | 'sort'>) {
  const t = useT();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes.corner}>
          <span className={classes.step}>{t('board:province')}</span>
          <span className={classes.end}>{t('board:stepDeadline')}</span>
        </th>
        {heads.map((head, i) => (
          <th scope="col" key={head.step} data-now={head.now || undefined}>
            {(i === 2 || i === 5) && <span className={classes.pair}>{t(i === 2 ? 'board:beside' : 'board:both')}</span>}
            <span className={classes.step}>{head.name}</span>
            <span className={classes.end}>{head.end}</span>
          </th>
        ))}
        <th scope="col" className={classes.right} aria-sort="descending">
          <button type="button" className={classes.sort} onClick={sort?.onSort}>
            <span className={classes.step}>
              {t('board:worst')} <span aria-hidden>↓</span>
            </span>
            <span className={classes.end}>{t('board:worstNote')}</span>
          </button>
        </th>
        <th scope="col" className={classes.right}>
          <span className={classes.step}>{t('board:activity')}</span>
        </th>
      </tr>
    </thead>
  );
}
