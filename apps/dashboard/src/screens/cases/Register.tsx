import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { momentOf } from '../../address/views.js';
import { registerQuery } from '../../api/reads-cases.js';
import type { Register as RegisterData } from '../../api/types.js';
import { Answer } from '../../components/Answer.js';
import { NumberButton } from '../../components/NumberButton.js';
import type { Status } from '../../components/status.js';
import { type Key, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import classes from './Case.module.css';
import { CaseTable, ReviewTable } from './tables.js';

/** Cases and leader reviews. Who may not see files sees counts, none below three. */
export function Register() {
  const t = useT();
  const { address } = useAddress();
  const query = useQuery(registerQuery(momentOf(address)));
  const page = query.data;
  return (
    <Page title={t('nav:reviews')} readAt={page?.readAt} head={page && <RegisterAnswer page={page} />}>
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {(data) =>
          data.cases.length + data.reviews.length === 0 ? (
            <Empty
              title={t(data.named ? 'review:emptyTitle' : 'review:countsOnly')}
              text={t(data.named ? 'review:emptyText' : 'review:smallNumber')}
            />
          ) : (
            <div className={`${classes.page} vd-print-flow`}>
              {data.cases.length > 0 && <CaseTable cases={data.cases} />}
              {data.reviews.length > 0 && <ReviewTable reviews={data.reviews} />}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function RegisterAnswer({ page: { answer, named } }: { page: RegisterData }) {
  const t = useT();
  const number = (value: number | null, counts: Key, status?: Status) => (
    <NumberButton strong counts={t(counts)} status={value ? status : undefined}>
      {value ?? t('review:under3')}
    </NumberButton>
  );
  return (
    <Answer context={named ? undefined : t('review:smallNumber')}>
      <Sentence
        k="review:answer"
        parts={{
          open: number(answer.reviewsOpen, 'review:open'),
          late: number(answer.reviewsLate, 'review:late', 'late'),
          decided: number(answer.reviewsDecided, 'review:decided'),
          verifying: number(answer.verifying, 'review:verifyingCount'),
          concluded: number(answer.concluded, 'review:concludedCount'),
        }}
      />
    </Answer>
  );
}
