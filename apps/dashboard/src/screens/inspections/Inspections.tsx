import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf, excelHref } from '../../address/views.js';
import { roundOf } from '../../api/reads.js';
import { inspectionsQuery } from '../../api/reads-cases.js';
import type { InspectionRow, InspectionsPage } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { Filters } from '../../components/Filters.js';
import { NumberButton } from '../../components/NumberButton.js';
import type { Status } from '../../components/status.js';
import { StatusMark } from '../../components/StatusMark.js';
import { WindowChart } from '../../components/WindowChart.js';
import { addDays, dayOf, fold, int, percent, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Key, useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { InspectionSide } from './InspectionSide.js';
import classes from './Inspections.module.css';
import { chosenOf, useWindowRow } from './rows.js';

/** Planned against conducted, and the ladder of the chosen inspection. */
export function Inspections() {
  const t = useT();
  const { address } = useAddress();
  const query = useQuery(inspectionsQuery(roundOf(boardViewOf(address))));
  const page = query.data;
  const chosen = page && chosenOf(page.rows, address.chon);
  return (
    <Page
      title={t('nav:inspections')}
      readAt={page?.readAt}
      round={page?.round}
      head={page && <InspectionAnswer page={page} />}
      aside={
        chosen ? (
          <InspectionSide key={chosen.inspection} inspection={chosen.inspection} />
        ) : (
          <p className={classes.select}>{t('inspection:select')}</p>
        )
      }
      asideWidth={336}
    >
      <Loaded query={query} skeleton={<ListSkeleton height={30} rows={12} />}>
        {(data) =>
          data.rows.length === 0 ? (
            <Empty title={t('inspection:emptyTitle')} text={t('inspection:emptyText')} />
          ) : (
            <InspectionsBody page={data} chosen={chosen?.inspection} />
          )
        }
      </Loaded>
    </Page>
  );
}

function InspectionAnswer({ page: { answer, round, window } }: { page: InspectionsPage }) {
  const t = useT();
  const lang = useLang();
  const { set } = useAddress();
  const number = (value: number, counts: Key, loc: string | undefined, status?: Status) => (
    <NumberButton strong counts={t(counts)} status={value > 0 ? status : undefined} onClick={() => set({ loc })}>
      {int(value, lang)}
    </NumberButton>
  );
  return (
    <Answer
      context={
        <Sentence
          k="inspection:context"
          values={{ percent: percent(answer.done, answer.planned, lang) }}
          parts={{
            share: (
              <NumberButton counts={t('inspection:share')} onClick={() => set({ loc: 'done' })}>
                {answer.done}/{answer.planned}
              </NumberButton>
            ),
          }}
        />
      }
    >
      <Sentence
        k="inspection:answer"
        values={{ round, until: shortDay(answer.scheduledUntil ?? window.to) }}
        parts={{
          planned: number(answer.planned, 'inspection:planned', undefined),
          done: number(answer.done, 'inspection:done', 'done', 'done'),
          scheduled: number(answer.scheduled, 'inspection:scheduled', 'open'),
          late: number(answer.late, 'inspection:late', 'late', 'late'),
        }}
      />
    </Answer>
  );
}

const passes: Record<string, (row: InspectionRow) => boolean> = {
  all: () => true,
  late: (r) => r.state === 'late' || r.state === 'missed',
  open: (r) => ['none', 'run', 'due'].includes(r.state),
  done: (r) => r.state === 'done',
};
/** Finished inspections shown before the rest is folded away. */
const doneShown = 2;

function InspectionsBody({ page, chosen }: { page: InspectionsPage; chosen: string | undefined }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const [text, setText] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const toRow = useWindowRow();
  const filter = address.loc ?? 'all';
  const matching = page.rows
    .filter(passes[filter] ?? passes.all!)
    .filter((r) => fold(`${say(r.place)} ${r.code} ${r.teamName}`).includes(fold(text)));
  const open = matching.filter((r) => r.state !== 'done');
  const done = matching.filter((r) => r.state === 'done');
  const folds = filter === 'all' && text === '' && !unfolded && open.length > 0;
  const rows = folds ? [...open, ...done.slice(0, doneShown)] : [...open, ...done];
  const count = (f: string) => page.rows.filter(passes[f]!).length;
  return (
    <>
      <Filters
        label={t('list:filter')}
        value={filter}
        onChoose={(value) => set({ loc: value === 'all' ? undefined : value })}
        choices={[
          { value: 'all', label: t('time:round', { n: page.round }), count: page.rows.length },
          {
            value: 'late',
            label: t('inspection:late'),
            count: count('late'),
            icon: <StatusMark status="late" silent size={12} />,
          },
          { value: 'open', label: t('inspection:scheduled'), count: count('open') },
          { value: 'done', label: t('inspection:done'), count: count('done') },
        ]}
        search={{ label: t('inspection:filter'), value: text, onChange: setText }}
        excel={excelHref('inspections', roundOf(boardViewOf(address)))}
      />
      <div className={`${classes.scroll} vd-print-flow`}>
        <WindowChart
          rows={rows.map(toRow)}
          from={page.window.from}
          to={addDays(page.window.to, 2)}
          now={address.ngay ?? dayOf(page.readAt.now)}
          selected={chosen}
          onSelect={(chon) => set({ chon }, { replace: true })}
          folded={matching.length - rows.length}
          onUnfold={() => setUnfolded(true)}
        />
      </div>
    </>
  );
}
