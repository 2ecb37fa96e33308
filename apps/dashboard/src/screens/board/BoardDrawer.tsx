import { useQuery } from '@tanstack/react-query';
import { readSubject } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf } from '../../address/views.js';
import { countedQuery, type CountedView, roundOf } from '../../api/reads.js';
import type { Board, StepKey } from '../../api/types.js';
import { stepKeys } from '../../components/status.js';
import { CountedDrawer } from '../evidence/CountedDrawer.js';
import { WhyDrawer } from '../evidence/WhyDrawer.js';

const isStep = (text: string): text is StepKey => stepKeys.some((s) => s === text);

/** What a figure of the sentence counts. */
const figures: Record<string, Pick<CountedView, 'step' | 'state'>> = {
  inspected: { step: 'inspection', state: 'done' },
  planned: { step: 'inspection', state: 'open' },
  late: { step: 'inspection', state: 'late' },
};

/** What the drawer of the address shows: one unit's reason, or the rows that a cell or a figure counts. */
export function BoardDrawer({ board }: { board: Board }) {
  const { address } = useAddress();
  const subject = readSubject(address.so);
  if (!subject) return null;
  const { row, column } = subject;
  if (row === undefined) return figures[column] ? <Counting ask={figures[column]} /> : null;
  if (!isStep(column)) return null;
  if (row === 'all') return <Counting ask={{ step: column, state: 'expected' }} />;
  const locality = [...board.rows, ...(board.department ? [board.department] : [])].find((r) => r.key === row);
  if (!locality) return <WhyDrawer unit={row} step={column} />;
  const cell = locality.cells.find((c) => c.step === column);
  const state = cell?.late ? 'late' : cell?.due ? 'due' : 'expected';
  return <Counting ask={{ locality: row, step: column, state }} />;
}

/** A count of one is that one: its reason is shown at once. */
function Counting({ ask }: { ask: Omit<CountedView, 'asOf' | 'known' | 'round'> }) {
  const { address } = useAddress();
  const query = useQuery(countedQuery({ ...roundOf(boardViewOf(address)), ...ask }));
  const only = query.data?.total === 1 ? query.data.rows[0] : undefined;
  return only ? <WhyDrawer unit={only.unit} step={only.step} /> : <CountedDrawer query={query} />;
}
