import { Button, SegmentedControl } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { violationQuery } from '../../api/reads-cases.js';
import type { CasePage } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { CaseSteps } from '../../components/CaseSteps.js';
import { NumberButton } from '../../components/NumberButton.js';
import { WhoManaged } from '../../components/WhoManaged.js';
import { dayOf, fullDay, int, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { AnnulDialog } from './AnnulDialog.js';
import classes from './Case.module.css';
import { CaseReviews } from './CaseReviews.js';
import { ConcludeDialog } from './ConcludeDialog.js';
import { Evidence } from './Evidence.js';
import { ExtendLimitDialog } from './ExtendLimitDialog.js';
import { FurtherDialog } from './FurtherDialog.js';
import { OtherField } from './OtherField.js';
import { ifConcluded, levelsOf, stationsOf, suggestionText } from './views.js';

/** One case, before and after its conclusion. Every reading of it is recorded. */
export function Case() {
  const t = useT();
  const { violation } = useParams({ strict: false }) as { violation: string };
  const query = useQuery(violationQuery(violation));
  const page = query.data;
  return (
    <Page
      title={t('nav:reviews')}
      readAt={page?.readAt}
      caption={captionOf(page)}
      head={page && <CaseHead page={page} />}
      aside={page && <CaseReviews page={page} />}
      asideWidth={290}
    >
      <Loaded query={query} skeleton={<ListSkeleton height={56} />}>
        {(data) => <CaseBody page={data} />}
      </Loaded>
    </Page>
  );
}

const captionOf = (page: CasePage | undefined) => {
  if (page?.mayAnnul) return 'annul' as const;
  if (page?.violation.state === 'annulled') return 'annulled' as const;
  if (page?.mayConclude) return 'conclude' as const;
  return page?.violation.state === 'concluded' ? ('opened' as const) : undefined;
};

function CaseHead({ page }: { page: CasePage }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  const { set } = useAddress();
  const { violation: v } = page;
  return (
    <Answer
      context={
        <>
          <IconLock size={13} stroke={1.8} className={classes.lock} aria-hidden />{' '}
          {`${v.violation} · ${v.act} ${say(v.actName)}, ${v.code} · `}
          {t('review:restricted', { position: int(page.readAt.position, lang) })}
        </>
      }
      end={
        <div className={`${classes.buttons} vd-no-print`}>
          {page.mayAnnul && (
            <Button variant="default" onClick={() => set({ lenh: 'huy' })}>
              {t('review:annul')}
            </Button>
          )}
          {page.extendableTo && (
            <Button variant="default" onClick={() => set({ lenh: 'gia-han' })}>
              {t('review:extend')}
            </Button>
          )}
          {page.further && (
            <Button variant="default" onClick={() => set({ lenh: 'mo-them' })}>
              {t('review:further')}
            </Button>
          )}
          {page.mayConclude && <Button onClick={() => set({ lenh: 'ket-luan' })}>{t('review:conclude')}</Button>}
        </div>
      }
    >
      <CaseSentence page={page} />
    </Answer>
  );
}

function CaseSentence({ page }: { page: CasePage }) {
  const t = useT();
  const { violation: v, managed, reviews } = page;
  const number = (value: number, counts: string) => (
    <NumberButton strong counts={counts}>
      {value}
    </NumberButton>
  );
  const concluded = { outcome: v.outcome ? t(`outcome:${v.outcome}`) : '' };
  if (v.state !== 'verifying' && managed.some((m) => m.withheld))
    return v.state === 'annulled' ? t('review:annulledOnly') : t('review:concludedOnly', concluded);
  if (v.state === 'annulled')
    return (
      <Sentence
        k="review:caseAnnulled"
        parts={{ cancelled: number(reviews.filter((r) => r.state === 'cancelled').length, t('review:reviews')) }}
      />
    );
  if (v.state === 'concluded')
    return (
      <Sentence
        k="review:caseConcluded"
        values={concluded}
        parts={{
          opened: number(reviews.length, t('review:openedCount')),
          notOpened: number(managed.filter((m) => !m.opened && !m.otherField).length, t('review:notOpenedCount')),
        }}
      />
    );
  return (
    <Sentence
      k="review:caseOpen"
      values={{ day: shortDay(v.limitOn) }}
      parts={{
        left: (
          <NumberButton strong status={(v.daysLeft ?? 99) <= 5 ? 'due' : undefined} counts={t('review:leftCount')}>
            {t('time:left', { count: Math.max(0, v.daysLeft ?? 0) })}
          </NumberButton>
        ),
      }}
    />
  );
}

function CaseBody({ page }: { page: CasePage }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const [today, setToday] = useState(false);
  const { violation: v } = page;
  const close = () => set({ lenh: undefined });
  const preview = v.state === 'verifying';
  const shown = today ? page.managedToday : preview ? ifConcluded(page, t) : page.managed;
  const leaders = shown.filter((l) => !l.otherField);
  return (
    <div className={`${classes.page} vd-print-flow`}>
      <CaseSteps steps={stationsOf(page, t)} />
      <p className={classes.limit}>
        <Sentence
          k={preview ? 'review:used' : 'review:usedConcluded'}
          values={{ detected: fullDay(v.detectedOn), limit: fullDay(v.limitOn) }}
          parts={{
            share: <NumberButton counts={t('review:usedCount')}>{`${page.usedDays}/${page.limitDays}`}</NumberButton>,
          }}
        />
        {page.day90On !== v.limitOn && `; ${t('review:extendedFrom', { first: fullDay(page.day90On) })}`}
        {page.limitAdvice && `; ${say(page.limitAdvice)}`}
      </p>
      {page.summary && <p className={classes.limit}>{page.summary}</p>}
      <section className={classes.section}>
        <div className={classes.title}>
          <h2 className="vd-h2">
            {t('review:whoManaged', { day: fullDay(today ? dayOf(page.readAt.now) : v.occurredOn) })}
          </h2>
          <SegmentedControl
            aria-label={t('review:occurredOn')}
            value={today ? 'now' : 'act'}
            onChange={(value) => setToday(value === 'now')}
            data={[
              { value: 'act', label: t('review:dayOfAct') },
              { value: 'now', label: t('unit:today') },
            ]}
          />
        </div>
        {page.ruleVersion !== undefined && (
          <p className={classes.rule}>
            {[t('review:rule', { version: page.ruleVersion }), page.suggestion && suggestionText(page.suggestion, t)]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
        <WhoManaged
          day={v.occurredOn}
          now={dayOf(page.readAt.now)}
          levels={levelsOf(leaders, page.reviews, say, address)}
          subject={
            v.officer && {
              name: `${v.officer.rank} ${v.officer.name}`,
              note: say({ vi: v.officer.post, en: v.officer.postEn }),
            }
          }
          verdictHead={preview ? t('review:ifConcluded') : t('review:resultWhy')}
          preview={preview}
        />
        <OtherField leaders={shown.filter((l) => l.otherField)} />
      </section>
      <Evidence rows={page.evidence} />
      {address.lenh === 'ket-luan' && page.mayConclude && <ConcludeDialog page={page} onClose={close} />}
      {address.lenh === 'gia-han' && page.extendableTo && <ExtendLimitDialog page={page} onClose={close} />}
      {address.lenh === 'mo-them' && page.further && <FurtherDialog page={page} onClose={close} />}
      {address.lenh === 'huy' && page.mayAnnul && <AnnulDialog page={page} onClose={close} />}
    </div>
  );
}
