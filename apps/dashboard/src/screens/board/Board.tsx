import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf, excelHref } from '../../address/views.js';
import { boardQuery } from '../../api/reads.js';
import type { Board as BoardData } from '../../api/types.js';
import { Filters } from '../../components/Filters.js';
import { Legend } from '../../components/Legend.js';
import { PrintHead } from '../../components/PrintHead.js';
import { StatusMark } from '../../components/StatusMark.js';
import { formalDay, fullDay, fullInstant, int, timeOf } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { Page } from '../../shell/Page.js';
import { usePhone } from '../../shell/use-phone.js';
import { Loaded } from '../../states/Loaded.js';
import { BoardAnswer } from './BoardAnswer.js';
import { BoardChanges } from './BoardChanges.js';
import { BoardMatrix } from './BoardMatrix.js';
import { BoardSkeleton } from './BoardSkeleton.js';
import { PhoneBoard } from './PhoneBoard.js';
import { stepHeads } from './rows.js';

/** The reasons are loaded when somebody asks for them. */
const BoardDrawer = lazy(() => import('./BoardDrawer.js').then((m) => ({ default: m.BoardDrawer })));

/** Home: the sentence, the matrix that proves it, and what moved. */
export function Board() {
  const t = useT();
  const phone = usePhone();
  const { address } = useAddress();
  const query = useQuery(boardQuery(boardViewOf(address)));
  const board = query.data;
  return (
    <Page
      title={t('nav:board')}
      readAt={board?.readAt}
      round={board?.round.round}
      comparable
      caption={captionOf(board, address.so, address.ngay)}
      head={
        board && (
          <>
            <BoardPrintHead board={board} />
            <BoardAnswer board={board} />
          </>
        )
      }
      aside={<BoardChanges />}
      foot={!phone && <Legend />}
    >
      <Loaded query={query} skeleton={<BoardSkeleton />}>
        {(data) => <BoardBody board={data} phone={phone} />}
      </Loaded>
      {board && address.so && (
        <Suspense>
          <BoardDrawer board={board} />
        </Suspense>
      )}
    </Page>
  );
}

function BoardBody({ board, phone }: { board: BoardData; phone: boolean }) {
  const t = useT();
  const { address, set } = useAddress();
  const [text, setText] = useState('');
  const mark = (status: 'late' | 'due') => <StatusMark status={status} silent size={12} />;
  const { filters } = board;
  return (
    <>
      <Filters
        label={t('list:filter')}
        value={address.loc ?? 'all'}
        onChoose={(value) => set({ loc: value === 'all' ? undefined : value })}
        choices={[
          { value: 'all', label: t('board:filterAll'), count: filters.all },
          { value: 'late', label: t('board:filterLate'), count: filters.late, icon: mark('late') },
          { value: 'week', label: t('board:filterDue'), count: filters.dueThisWeek, icon: mark('due') },
          { value: 'mine', label: t('board:filterMine'), count: filters.mine },
        ]}
        menus={[
          {
            label: t('board:stepMenu'),
            value: address.buoc,
            onChoose: (buoc) => set({ buoc }),
            choices: [
              { value: undefined, label: t('board:everyStep') },
              ...stepHeads(board, { t }).map(({ step, name }) => ({ value: step, label: name })),
            ],
          },
        ]}
        search={{ label: t('board:filterRows'), value: text, onChange: setText }}
        excel={excelHref('board', boardViewOf(address))}
      />
      {phone ? <PhoneBoard board={board} /> : <BoardMatrix board={board} filter={text} />}
    </>
  );
}

function BoardPrintHead({ board }: { board: BoardData }) {
  const t = useT();
  const lang = useLang();
  const { readAt, campaign, round } = board;
  return (
    <PrintHead
      title={t('board:printTitle', { round: round.round })}
      day={t('board:printDay', {
        hour: timeOf(readAt.now).slice(0, 2),
        minute: timeOf(readAt.now).slice(3),
        day: lang === 'vi' ? formalDay(readAt.asOf) : fullDay(readAt.asOf),
      })}
      foot={[
        campaign.simulated && t('demo:label'),
        `VanDong · ${campaign.id}`,
        `${t('time:position')} ${int(readAt.position, lang)}`,
        fullInstant(readAt.now),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  );
}

/** The story's first day shows what is overdue; after it, that the minutes have arrived (dossier 8.10, points 1, 2, 4). */
const captionOf = (board: BoardData | undefined, so: string | undefined, past: string | undefined) => {
  if (!board || past) return undefined;
  if (so) return 'why' as const;
  return board.answer.late > 0 ? ('board' as const) : ('next' as const);
};
