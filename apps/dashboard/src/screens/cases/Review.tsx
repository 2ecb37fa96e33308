import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAddress } from '../../address/use-address.js';
import { reviewQuery } from '../../api/reads-cases.js';
import type { ReviewPage } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { CaseSteps } from '../../components/CaseSteps.js';
import { fullDay, int, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { Page } from '../../shell/Page.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { Timeline } from '../unit/Timeline.js';
import classes from './Case.module.css';
import { Evidence } from './Evidence.js';
import { ReviewDialogs } from './ReviewDialogs.js';
import { ReviewTold } from './ReviewTold.js';
import { reviewStatus } from './tables.js';
import { suggestedRange } from './views.js';

/** One leader's review: what it rests on, when he explains, who decides; his own view holds what his defence needs. */
export function Review() {
  const t = useT();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const query = useQuery(reviewQuery(caseId));
  const page = query.data;
  return (
    <Page
      title={t('nav:reviews')}
      readAt={page?.readAt}
      caption={page?.mayExplain ? 'explain' : page?.review.explainedOn ? 'explained' : undefined}
      head={page && <ReviewHead page={page} />}
      aside={page && <Timeline events={page.timeline} now={page.readAt.now} />}
      asideWidth={290}
    >
      <Loaded query={query} skeleton={<ListSkeleton height={56} />}>
        {(data) => <ReviewBody page={data} />}
      </Loaded>
    </Page>
  );
}

function ReviewHead({ page }: { page: ReviewPage }) {
  const t = useT();
  const lang = useLang();
  const { set } = useAddress();
  const { review: r } = page;
  const buttons = [
    { may: page.mayProposeWaiver, lenh: 'mien', label: t('review:proposeWaiver'), main: false },
    { may: page.maySignWaiver, lenh: 'duyet-mien', label: t('review:signWaiver'), main: false },
    { may: page.mayExplain, lenh: 'giai-trinh', label: t('review:explain'), main: true },
    { may: page.mayDecide, lenh: 'quyet-dinh', label: t('review:decide'), main: true },
  ];
  const done = r.state === 'decided' || r.state === 'waived' || r.state === 'cancelled';
  return (
    <Answer
      context={
        <>
          <IconLock size={13} stroke={1.8} className={classes.lock} aria-hidden /> {r.review} ·{' '}
          {t('review:restricted', { position: int(page.readAt.position, lang) })}
        </>
      }
      end={
        <div className={`${classes.buttons} vd-no-print`}>
          {buttons
            .filter((b) => b.may)
            .map((b) => (
              <Button key={b.lenh} variant={b.main ? 'filled' : 'default'} onClick={() => set({ lenh: b.lenh })}>
                {b.label}
              </Button>
            ))}
        </div>
      }
    >
      {done
        ? t('review:isSettled', { state: r.measure ? t(`measure:${r.measure}`) : t(`review:${r.state}`) })
        : r.state === 'explaining'
          ? t('review:isExplaining', { day: fullDay(r.explainBy) })
          : t('review:isDeciding', { day: fullDay(r.decideBy), by: r.competent })}
    </Answer>
  );
}

function ReviewBody({ page }: { page: ReviewPage }) {
  const t = useT();
  const say = useSay();
  const { review: r } = page;
  const facts = [
    { name: t('review:leader'), value: r.leader && `${r.leader.rank} ${r.leader.name}` },
    { name: t('review:case'), value: `${r.violation} · ${say(page.act)}` },
    { name: t('review:occurredOn'), value: fullDay(page.occurredOn) },
    { name: t('review:because'), value: page.because },
    { name: t('review:decider'), value: r.competent },
    { name: t('review:suggested'), value: page.suggestion && suggestedRange(page.suggestion, t) },
    { name: t('review:explainTitle'), value: page.explanation },
    { name: t('command:reason'), value: page.reason },
    { name: t('award:decisionNo'), value: r.decisionNo },
  ].filter((f) => f.value);
  const over = r.state === 'decided' || r.state === 'waived' || r.state === 'cancelled';
  return (
    <div className={`${classes.page} vd-print-flow`}>
      <CaseSteps
        steps={[
          { name: t('review:openedOn'), date: shortDay(r.openedOn), status: 'done' },
          {
            name: t('review:explainTitle'),
            date: shortDay(r.explainedOn ?? r.explainBy),
            status: r.explainedOn
              ? 'done'
              : r.state === 'cancelled'
                ? 'waived'
                : r.state === 'explaining'
                  ? reviewStatus(r)
                  : 'none',
          },
          {
            name: t('review:decision'),
            date: shortDay(r.decidedOn ?? r.decideBy),
            note: r.measure && t(`measure:${r.measure}`),
            status: over ? reviewStatus(r) : r.state === 'explaining' ? 'none' : reviewStatus(r),
          },
        ]}
      />
      {page.unconfirmedDays.map((u) => (
        <p className={classes.limit} key={u.date}>
          <b>{shortDay(u.date)}</b> {say(u.note)}
        </p>
      ))}
      <dl className={classes.facts}>
        {facts.map((f) => (
          <div key={f.name}>
            <dt>{f.name}</dt>
            <dd>{f.value}</dd>
          </div>
        ))}
      </dl>
      <Evidence rows={page.evidence} />
      <ReviewTold told={page.told} />
      <ReviewDialogs page={page} />
    </div>
  );
}
