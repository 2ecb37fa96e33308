import { IconChevronRight } from '@tabler/icons-react';
import { useAddress } from '../../address/use-address.js';
import type { Board, BoardRow } from '../../api/types.js';
import { StepStripSmall } from '../../components/StepStripSmall.js';
import { ago, shortDay } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import classes from './PhoneBoard.module.css';
import { PhoneUnits } from './PhoneUnits.js';
import { stepHeads } from './rows.js';

/** The matrix in the width of a phone: a list of localities, each with a strip of seven marks. */
export function PhoneBoard({ board }: { board: Board }) {
  const t = useT();
  const { address, set } = useAddress();
  const heads = stepHeads(board, { t });
  const rows = board.department ? [...board.rows, board.department] : board.rows;
  return (
    <>
      <div className={classes.legend}>
        <span className={classes.steps}>
          {heads.map((h, i) => (
            <b key={h.step} title={h.name} data-now={h.now || undefined}>
              {i + 1}
            </b>
          ))}
        </span>
        <span className={classes.what}>{t('board:besidePhone')}</span>
      </div>
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.key} data-row>
            <button
              type="button"
              aria-expanded={address.mo === row.key}
              onClick={() => set({ mo: address.mo === row.key ? undefined : row.key }, { replace: true })}
            >
              <PhoneRow row={row} now={board.readAt.now} names={heads.map((h) => h.name)} />
            </button>
            {address.mo === row.key && <PhoneUnits locality={row.key} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function PhoneRow({ row, now, names }: { row: BoardRow; now: string; names: string[] }) {
  const t = useT();
  const lang = useLang();
  return (
    <>
      <span className={classes.name}>
        {row.name[lang]} <small>{t('board:units', { count: row.units })}</small>
      </span>
      <span className={classes.worst} data-state={row.state}>
        {row.worstLateDays > 0
          ? t('time:lateBy', { count: row.worstLateDays })
          : row.nextDueOn
            ? t('time:due', { day: shortDay(row.nextDueOn) })
            : '–'}
      </span>
      <StepStripSmall
        label={row.cells.map((c, i) => `${names[i]}: ${t(`status:${c.state}`)}`).join(', ')}
        cells={row.cells.map((c) => ({
          state: c.expected === 0 ? 'blank' : c.state,
          count: c.expected > 1 ? c.late || c.due || undefined : undefined,
        }))}
      />
      <span className={classes.active}>{row.lastActivityAt && ago(row.lastActivityAt, now, lang)}</span>
      <IconChevronRight size={16} stroke={1.6} className={classes.go} aria-hidden />
    </>
  );
}
