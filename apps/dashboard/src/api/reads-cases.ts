import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import { after } from './position.js';
import { key, type Moment, type RoundView } from './reads.js';

export const inboxQuery = () =>
  queryOptions({
    queryKey: key('inbox'),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/inbox', { signal, params: { query: after() } })),
  });

export const inspectionsQuery = (view: RoundView) =>
  queryOptions({
    queryKey: key('inspections', view),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/inspections', { signal, params: { query: { ...view, ...after() } } })),
  });

export const inspectionQuery = (inspection: string | undefined, view: RoundView) =>
  queryOptions({
    queryKey: key('inspection', view, inspection),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/inspections/{id}', {
          signal,
          params: { path: { id: inspection! }, query: { ...view, ...after() } },
        }),
      ),
    enabled: inspection !== undefined,
  });

export const followUpQuery = (view: Moment) =>
  queryOptions({
    queryKey: key('followUp', view),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/follow-up', { signal, params: { query: { ...view, ...after() } } })),
  });

export const registerQuery = (view: Moment) =>
  queryOptions({
    queryKey: key('register', view),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/reviews', { signal, params: { query: { ...view, ...after() } } })),
  });

export const violationQuery = (violation: string) =>
  queryOptions({
    queryKey: key('violation', {}, violation),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/violations/{id}', { signal, params: { path: { id: violation }, query: after() } })),
  });

export const reviewQuery = (caseId: string) =>
  queryOptions({
    queryKey: key('review', {}, caseId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/reviews/{caseId}', { signal, params: { path: { caseId }, query: after() } })),
  });

export const commendationsQuery = (view: Moment) =>
  queryOptions({
    queryKey: key('commendations', view),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/commendations', { signal, params: { query: { ...view, ...after() } } })),
  });

export const setupQuery = () =>
  queryOptions({ queryKey: key('setup'), queryFn: ({ signal }) => unwrap(api.GET('/api/v1/setup', { signal })) });

export const healthQuery = () =>
  queryOptions({ queryKey: key('health'), queryFn: ({ signal }) => unwrap(api.GET('/api/v1/readyz', { signal })) });

export const peopleQuery = () =>
  queryOptions({
    queryKey: key('people'),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/people', { signal, params: { query: after() } })),
  });

/** Who opened which file, page after page, newest first. */
export const fileReadsQuery = () =>
  infiniteQueryOptions({
    queryKey: key('fileReads'),
    queryFn: ({ signal, pageParam }) =>
      unwrap(api.GET('/api/v1/file-reads', { signal, params: { query: pageParam ? { before: pageParam } : {} } })),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
