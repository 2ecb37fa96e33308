import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf, excelHref, momentOf } from '../../address/views.js';
import { followUpQuery } from '../../api/reads-cases.js';
import type { FollowUpPage } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { Filters } from '../../components/Filters.js';
import { NumberButton } from '../../components/NumberButton.js';
import type { Status } from '../../components/status.js';
import { fold, int } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Key, useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import classes from './FollowUp.module.css';
import { MatterTable } from './MatterTable.js';
import { Message } from './Message.js';
import { findSent, keep, type SentFilter } from './sent.js';

/** What was sent, to whom, opened when; what nobody opened; and the two things one does about it: copy the text, note a call. */
export function FollowUp() {
  const t = useT();
  const { address } = useAddress();
  const query = useQuery(followUpQuery(momentOf(address)));
  const page = query.data;
  const chosen = page && findSent(page.matters, address.chon);
  return (
    <Page
      title={t('nav:followup')}
      readAt={page?.readAt}
      head={page && <FollowUpAnswer page={page} />}
      aside={
        chosen ? (
          <Message key={chosen.key} matter={chosen.matter} row={chosen.row} now={page.readAt.now} />
        ) : (
          <p className={classes.select}>{t('followup:select')}</p>
        )
      }
      asideWidth={324}
    >
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {(data) =>
          data.matters.length === 0 ? (
            <Empty title={t('followup:emptyTitle')} text={t('followup:emptyText')} />
          ) : (
            <FollowUpBody page={data} chosen={chosen?.key} />
          )
        }
      </Loaded>
    </Page>
  );
}

function FollowUpAnswer({ page: { answer } }: { page: FollowUpPage }) {
  const t = useT();
  const lang = useLang();
  const { set } = useAddress();
  const number = (value: number, counts: Key, loc: SentFilter, status?: Status) => (
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
    <Answer context={t('followup:context')}>
      <Sentence
        k="followup:answer"
        parts={{
          sent: number(answer.sent7Days, 'followup:sent', 'all'),
          opened: number(answer.opened, 'followup:openedCount', 'all', 'done'),
          unopened: number(answer.unopened, 'followup:unopenedCount', 'unopened', 'due'),
          drafts: number(answer.draftsWaiting, 'followup:drafts', 'drafts'),
        }}
      />
    </Answer>
  );
}

function FollowUpBody({ page, chosen }: { page: FollowUpPage; chosen: string | undefined }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const [text, setText] = useState('');
  const filter = (address.loc ?? 'all') as SentFilter;
  const matters = keep(page.matters, filter).filter((m) => fold(`${say(m.what)} ${m.owner}`).includes(fold(text)));
  const count = (f: SentFilter) => keep(page.matters, f).reduce((n, m) => n + m.rows.length, 0);
  const choice = (value: SentFilter, label: Key) => ({ value, label: t(label), count: count(value) });
  return (
    <>
      <Filters
        label={t('list:filter')}
        value={filter}
        onChoose={(value) => set({ loc: value === 'all' ? undefined : value })}
        choices={[
          choice('all', 'list:all'),
          choice('unopened', 'followup:unopened'),
          choice('drafts', 'followup:formal'),
          choice('letter', 'followup:letter'),
        ]}
        search={{ label: t('list:filter'), value: text, onChange: setText }}
        excel={excelHref('follow-up', boardViewOf(address))}
      />
      <MatterTable matters={matters} chosen={chosen} />
    </>
  );
}
