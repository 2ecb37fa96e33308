import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Failure } from './problem.js';

/** One client for the whole product. When the session has ended, `signedOut` is told once per request. */
export const newQueryClient = (signedOut: () => void) =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (error instanceof Failure && error.kind === 'signedOut' && query.queryKey[0] !== 'session') signedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => error instanceof Failure && error.outcomeUnknown && failures < 2,
        retryDelay: (n) => 1_000 * 2 ** n,
      },
    },
  });
