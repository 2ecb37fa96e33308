import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../api/problem.js';
import type { ReadAt } from '../api/types.js';
import { useT } from '../i18n/i18n.js';
import { PageLink } from '../shell/PageLink.js';
import { Empty } from './Empty.js';
import { ErrorBand } from './ErrorBand.js';
import classes from './states.module.css';

interface Props<T> {
  query: UseQueryResult<T>;
  /** the frame of what is to come, in its size */
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** One read in all its states: on its way, here, failed, failed with old figures that stay in their place and turn grey. */
export function Loaded<T extends { readAt?: ReadAt }>({ query, skeleton, children }: Props<T>) {
  const t = useT();
  const { data, error, isPending, refetch } = query;
  if (isPending) return skeleton;
  if (error && data === undefined) {
    if (error instanceof Failure && (error.kind === 'forbidden' || error.kind === 'notFound'))
      return (
        <Empty
          title={t(error.kind === 'forbidden' ? 'state:forbidden' : 'state:notFound')}
          text={error.problem?.detail ?? t('state:notFoundText')}
        >
          <PageLink to="/">{t('state:toBoard')}</PageLink>
        </Empty>
      );
    return <ErrorBand error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return skeleton;
  if (error)
    return (
      <>
        <ErrorBand error={error} old={data.readAt} onRetry={() => void refetch()} />
        <div className={classes.stale}>{children(data)}</div>
      </>
    );
  return children(data);
}
