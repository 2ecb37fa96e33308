import { useNavigate } from '@tanstack/react-router';
import { useAddress } from '../../address/use-address.js';
import type { Board } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { NumberButton } from '../../components/NumberButton.js';
import type { Status } from '../../components/status.js';
import { fullDay, int, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Key, useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';

/** The board in one sentence; each figure opens the list it counts. */
export function BoardAnswer({ board }: { board: Board }) {
  const t = useT();
  const lang = useLang();
  const navigate = useNavigate();
  const { address, set } = useAddress();
  const { answer } = board;
  const number = (value: number, counts: Key, onClick: () => void, status?: Status) => (
    <NumberButton
      strong
      counts={t(counts)}
      status={value > 0 ? status : undefined}
      active={address.so === counts.slice('board:'.length)}
      onClick={onClick}
    >
      {int(value, lang)}
    </NumberButton>
  );
  const open = (so: string) => () => set({ so });
  const filtered = (loc: string | undefined) => () => set({ so: undefined, loc });
  // Whoever sees units of which none is inspected is told of what they owe.
  if (board.totals.every((total) => total.step !== 'inspection' || total.expected === 0))
    return (
      <Answer context={<BoardContext board={board} />}>
        <Sentence
          k={address.ngay ? 'board:answerOwnPast' : 'board:answerOwn'}
          parts={{
            all: number(board.enrolled, 'board:ownUnits', filtered(undefined)),
            due: number(board.filters.dueThisWeek, 'board:filterDue', filtered('week'), 'due'),
            late: number(board.filters.late, 'board:filterLate', filtered('late'), 'late'),
            mine: number(answer.waitingForYou, 'board:mine', () => void navigate({ to: '/viec' })),
          }}
        />
      </Answer>
    );
  return (
    <Answer context={<BoardContext board={board} />}>
      <Sentence
        k={address.ngay ? 'board:answerPast' : 'board:answer'}
        values={{
          round: board.round.round,
          until: shortDay(answer.scheduledUntil ?? board.round.to),
        }}
        parts={{
          all: number(answer.localities, 'board:all', () => set({ so: undefined, loc: undefined })),
          inspected: number(answer.inspected, 'board:inspected', open('inspected'), 'done'),
          planned: number(answer.scheduled, 'board:planned', open('planned')),
          late: number(answer.late, 'board:late', open('late'), 'late'),
          mine: number(answer.waitingForYou, 'board:mine', () => void navigate({ to: '/viec' })),
        }}
      />
    </Answer>
  );
}

function BoardContext({ board }: { board: Board }) {
  const t = useT();
  const say = useSay();
  const { address } = useAddress();
  if (!address.ngay) return say(board.campaign.name);
  return address['so-voi']
    ? t('board:contextCompare', { day: fullDay(address.ngay), other: fullDay(address['so-voi']) })
    : t('board:contextPast', { day: fullDay(address.ngay) });
}
