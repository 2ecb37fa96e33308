import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { localityQuery, roundOf } from '../../api/reads.js';
import type { Board } from '../../api/types.js';
import { Matrix } from '../../components/Matrix.js';
import { MatrixTotals } from '../../components/MatrixTotals.js';
import { fold, shortDay, timeOf } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { Empty } from '../../states/Empty.js';
import { boardViewOf } from '../../address/views.js';
import { unitHref } from '../hrefs.js';
import { isNotable, localityView, stepHeads, unitView } from './rows.js';
import { useChanged } from './use-changed.js';
import { useStableOrder } from './use-stable-order.js';
import { BoardEmpty } from './BoardEmpty.js';

/** Localities by steps, the longest overdue first; the worst one stands open until the reader says otherwise. */
export function BoardMatrix({ board, filter }: { board: Board; filter: string }) {
  const t = useT();
  const lang = useLang();
  const { address, set } = useAddress();
  const [unfolded, setUnfolded] = useState<string>();
  const view = boardViewOf(address);
  const words = { t, lang, now: board.readAt.now };
  const scope = JSON.stringify([view, lang]);
  const { ordered, again } = useStableOrder(
    board.rows.map((row) => localityView(row, words)),
    scope,
  );
  const rows = useChanged(ordered, scope, board.readAt.position).filter((row) => fold(row.name).includes(fold(filter)));
  const worst = rows[0] && rows[0].worstLateDays > 0 ? rows[0].key : undefined;
  const key = address.mo ?? worst;
  const { data: locality } = useQuery(localityQuery(key === '-' ? undefined : key, roundOf(view)));
  const units = locality?.rows;
  const shown = units && (unfolded === key ? units : units.filter((u, i) => i === 0 || isNotable(u)));
  const heads = stepHeads(board, words);
  const cells = {
    compare: address['so-voi'] !== undefined,
    active: address.so,
    onCell: (row: string, step: string) => set({ so: `${row}.${step}` }),
  };
  return (
    <Matrix
      heads={heads}
      rows={rows}
      opened={
        key === undefined || key === '-'
          ? undefined
          : {
              key,
              rows: shown?.map((u) => unitView(u, words, (unit) => unitHref(unit, address))),
              rest: (units?.length ?? 0) - (shown?.length ?? 0),
            }
      }
      {...cells}
      sort={{ onSort: again }}
      onOpen={(opened) => set({ mo: opened === key ? '-' : opened }, { replace: true })}
      onRest={setUnfolded}
      empty={
        board.enrolled === 0 ? (
          <BoardEmpty />
        ) : (
          <Empty title={t('board:noMatch')}>
            <button type="button" className="vd-plain" onClick={() => set({ loc: undefined, buoc: undefined })}>
              {t('board:clear')}
            </button>
          </Empty>
        )
      }
      foot={
        <MatrixTotals
          heads={heads}
          totals={board.totals}
          units={board.enrolled}
          worstLateDays={Math.max(0, ...board.rows.map((r) => r.worstLateDays))}
          at={address.ngay ? shortDay(address.ngay) : timeOf(board.readAt.now)}
          central={board.department && localityView(board.department, words)}
          {...cells}
        />
      }
    />
  );
}
