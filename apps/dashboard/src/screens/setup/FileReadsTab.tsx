import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { fileReadsQuery } from '../../api/reads-cases.js';
import type { Schema } from '../../api/types.js';
import { fullInstant, int } from '../../format/index.js';
import { type Translate, useLang, useT } from '../../i18n/i18n.js';
import { Empty } from '../../states/Empty.js';
import { ErrorBand } from '../../states/ErrorBand.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { EvidenceTable } from '../EvidenceTable.js';
import { caseHref } from '../hrefs.js';
import classes from './Setup.module.css';

type Read = Schema<'FileReadsPage'>['reads'][number];

/** Who opened which file of a case or a review, and when. */
export function FileReadsTab() {
  const t = useT();
  const lang = useLang();
  const { address } = useAddress();
  const query = useInfiniteQuery(fileReadsQuery());
  if (query.error) return <ErrorBand error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <ListSkeleton />;
  const reads = query.data.pages.flatMap((page) => page.reads);
  if (reads.length === 0) return <Empty title={t('setup:noReads')} />;
  return (
    <div className={classes.calendar}>
      <p className="vd-meta">
        {t('setup:readsNote', { shown: int(reads.length, lang), total: int(query.data.pages[0]?.total ?? 0, lang) })}
      </p>
      <EvidenceTable
        label={t('setup:reads')}
        heads={[t('setup:file'), t('setup:reader'), t('setup:openedAt'), t('setup:shownAt')]}
        rows={reads.map((r) => ({
          key: String(r.id),
          ...(r.violation && { href: caseHref(r.violation, address) }),
          cells: [fileOf(r, t), `${r.name} · ${r.person}`, fullInstant(r.openedAt), int(r.position, lang)],
        }))}
      />
      {query.hasNextPage && (
        <Button
          variant="default"
          className="vd-no-print"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('setup:olderReads')}
        </Button>
      )}
    </div>
  );
}

function fileOf({ kind, violation = '', leader = '' }: Read, t: Translate): string {
  if (kind === 'register') return t('setup:fileRegister');
  return kind === 'violation' ? t('setup:fileViolation', { violation }) : t('setup:fileReview', { violation, leader });
}
