import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { excelHref, momentOf } from '../../address/views.js';
import { commendationsQuery } from '../../api/reads-cases.js';
import { useMe } from '../../api/session.js';
import type { CommendationPage, CommendationRow } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { Filters } from '../../components/Filters.js';
import { NumberButton } from '../../components/NumberButton.js';
import type { Status } from '../../components/status.js';
import { StatusMark } from '../../components/StatusMark.js';
import { int, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Key, useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import classes from './Commendation.module.css';
import { ProposalSide } from './ProposalSide.js';

type Filter = 'all' | CommendationRow['state'];

/** Proposals with their gates and their clock; the chosen one beside, to be decided. */
export function Commendation() {
  const t = useT();
  const { address } = useAddress();
  const query = useQuery(commendationsQuery(momentOf(address)));
  const page = query.data;
  const chosen = page?.rows.find((r) => r.proposal === address.chon);
  return (
    <Page
      title={t('nav:awards')}
      readAt={page?.readAt}
      head={page && <AwardAnswer page={page} />}
      aside={
        chosen ? (
          <ProposalSide key={chosen.proposal} row={chosen} now={page!.readAt.now} />
        ) : (
          <p className={classes.select}>{t('award:select')}</p>
        )
      }
      asideWidth={324}
    >
      <Loaded query={query} skeleton={<ListSkeleton height={48} />}>
        {(data) =>
          data.rows.length === 0 ? (
            <Empty title={t('award:emptyTitle')} text={t('award:emptyText')} />
          ) : (
            <AwardBody page={data} chosen={chosen?.proposal} />
          )
        }
      </Loaded>
    </Page>
  );
}

function AwardAnswer({ page: { answer, mayPropose } }: { page: CommendationPage }) {
  const me = useMe();
  const t = useT();
  const lang = useLang();
  const { set } = useAddress();
  const number = (value: number, counts: Key, loc: Filter, status?: Status) => (
    <NumberButton
      strong
      counts={t(counts)}
      status={value > 0 ? status : undefined}
      onClick={() => set({ loc: loc === 'all' ? undefined : loc })}
    >
      {int(value, lang)}
    </NumberButton>
  );
  return (
    <Answer
      end={
        mayPropose &&
        me.data?.unit && (
          <Button component="a" href={`/don-vi/${me.data.unit}?lenh=de-nghi-khen`} className="vd-no-print">
            {t('award:propose')}
          </Button>
        )
      }
    >
      <Sentence
        k="award:answer"
        parts={{
          open: number(answer.proposed, 'award:open', 'proposed'),
          late: number(answer.late, 'award:late', 'proposed', 'late'),
          approved: number(answer.approved, 'award:approved', 'approved', 'done'),
        }}
      />
    </Answer>
  );
}

const marks = { proposed: 'run', approved: 'done', rejected: 'missed', withdrawn: 'waived' } as const;

function AwardBody({ page, chosen }: { page: CommendationPage; chosen: string | undefined }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const filter = (address.loc ?? 'all') as Filter;
  const rows = page.rows.filter((r) => filter === 'all' || r.state === filter);
  const count = (state: CommendationRow['state']) => page.rows.filter((r) => r.state === state).length;
  return (
    <>
      <Filters
        label={t('list:filter')}
        value={filter}
        onChoose={(value) => set({ loc: value === 'all' ? undefined : value })}
        choices={[
          { value: 'all', label: t('list:all'), count: page.total },
          { value: 'proposed', label: t('award:openShort'), count: count('proposed') },
          { value: 'approved', label: t('award:approved'), count: count('approved') },
          { value: 'rejected', label: t('award:rejectedShort'), count: count('rejected') },
        ]}
        excel={excelHref('commendations', momentOf(address))}
      />
      <div className={`${classes.scroll} vd-print-flow`}>
        <table className={classes.table}>
          <caption className="vd-visually-hidden">{t('nav:awards')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('award:candidate')}</th>
              <th scope="col">{t('award:form')}</th>
              <th scope="col">{t('award:gates')}</th>
              <th scope="col">{t('award:decideBy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr
                key={r.proposal}
                data-row
                aria-selected={r.proposal === chosen}
                onClick={() => set({ chon: r.proposal }, { replace: true })}
              >
                <th scope="row">
                  <button type="button" className={classes.pick} aria-pressed={r.proposal === chosen}>
                    <StatusMark status={r.lateDays ? 'late' : marks[r.state]} size={13} />
                    <b>{r.subject}</b>
                    <span>
                      {r.code} · {r.achievement}
                    </span>
                  </button>
                </th>
                <td>{say(r.formName)}</td>
                <td data-flagged={r.flagged || undefined}>
                  {t(r.eligible ? 'award:eligible' : 'award:notEligible')}
                  {r.flagged && <small>{t('award:flagged')}</small>}
                </td>
                <td data-late={r.lateDays ? true : undefined}>
                  {r.state !== 'proposed'
                    ? [t(`award:${r.state}`), r.decidedOn && shortDay(r.decidedOn)].filter(Boolean).join(' ')
                    : r.lateDays
                      ? t('time:lateBy', { count: r.lateDays })
                      : shortDay(r.decideBy)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
