import { Kbd } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { inboxQuery } from '../../api/reads-cases.js';
import type { InboxPage } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { NumberButton } from '../../components/NumberButton.js';
import type { Status } from '../../components/status.js';
import { int } from '../../format/index.js';
import { type Key, useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { usePhone } from '../../shell/use-phone.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import classes from './Inbox.module.css';
import { InboxList } from './InboxList.js';
import { Preview } from './Preview.js';

/** What waits for this person, what he handed on, what was done lately; and the chosen one in full. */
export function Inbox() {
  const t = useT();
  const phone = usePhone();
  const { address } = useAddress();
  const query = useQuery(inboxQuery());
  const page = query.data;
  const all = page ? [...page.waiting, ...page.handedOn, ...page.doneRecently] : [];
  const chosen = all.find((i) => i.id === address.chon) ?? (phone ? undefined : page?.waiting[0]);
  return (
    <Page
      title={t('nav:inbox')}
      readAt={page?.readAt}
      caption={page?.waiting.some((i) => i.kind === 'approveReminder') ? 'approve' : 'inbox'}
      head={page && <InboxAnswer page={page} />}
      aside={
        chosen ? (
          <Preview key={chosen.id} item={chosen} />
        ) : (
          !phone && <p className={classes.none}>{t('inbox:selectOne')}</p>
        )
      }
      asideWidth={324}
      foot={!phone && <KeyHints />}
    >
      <Loaded query={query} skeleton={<ListSkeleton height={50} />}>
        {(data) =>
          all.length === 0 ? <Empty title={t('inbox:emptyText')} /> : <InboxList page={data} chosen={chosen?.id} />
        }
      </Loaded>
    </Page>
  );
}

function InboxAnswer({ page }: { page: InboxPage }) {
  const t = useT();
  const lang = useLang();
  const { answer } = page;
  const number = (value: number, counts: Key, status?: Status) => (
    <NumberButton strong counts={t(counts)} status={value > 0 ? status : undefined}>
      {int(value, lang)}
    </NumberButton>
  );
  if (answer.waiting === 0) return <Answer context={t('inbox:context')}>{t('inbox:answerNone')}</Answer>;
  return (
    <Answer context={t('inbox:context')}>
      <Sentence
        k={answer.late > 0 ? 'inbox:answer' : 'inbox:answerNoLate'}
        parts={{
          all: number(answer.waiting, 'inbox:all'),
          today: number(answer.today, 'inbox:today', 'due'),
          week: number(answer.week, 'inbox:week'),
          late: number(answer.late, 'inbox:late', 'late'),
        }}
      />
    </Answer>
  );
}

function KeyHints() {
  const t = useT();
  return (
    <footer className={`${classes.keys} vd-no-print`}>
      <span>
        <Kbd>j</Kbd> <Kbd>k</Kbd> {t('keys:move')}
      </span>
      <span>
        <Kbd>Enter</Kbd> {t('keys:open')}
      </span>
      <span>
        <Kbd>?</Kbd> {t('keys:all')}
      </span>
    </footer>
  );
}
