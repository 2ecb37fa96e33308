import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, setCsrfToken, unwrap } from './client.js';
import { after } from './position.js';
import type { StepKey } from './types.js';

/** The moment a page shows: `asOf` a day, and until which day's knowledge; both absent = now. */
export interface Moment {
  asOf?: string;
  known?: string;
}
export interface RoundView extends Moment {
  round?: number;
}
export interface BoardView extends RoundView {
  filter?: 'all' | 'late' | 'week' | 'mine';
  step?: StepKey;
  compareTo?: string;
}
export interface CountedView extends RoundView {
  locality?: string;
  step?: StepKey;
  state?: 'done' | 'late' | 'due' | 'open' | 'expected' | 'waived' | 'suspended' | 'missed';
}

/** Every key begins with the moment, so that the stream refreshes what shows now and leaves past days alone. */
export const key = (name: string, view: Moment = {}, ...more: unknown[]) => [
  view.asOf === undefined ? 'now' : 'past',
  name,
  view,
  ...more,
];

export const meQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }) => {
      const me = await unwrap(api.GET('/api/v1/session', { signal }));
      setCsrfToken(me.csrfToken);
      return me;
    },
    retry: false,
    staleTime: Infinity,
  });

export const demoQuery = (enabled: boolean) =>
  queryOptions({
    queryKey: ['now', 'demo'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/demo', { signal })),
    enabled,
  });

export const boardQuery = (view: BoardView) =>
  queryOptions({
    queryKey: key('board', view),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/board', { signal, params: { query: { ...view, ...after() } } })),
    placeholderData: keepPreviousData,
  });

/** A round and a moment: what all reads but the board itself can be asked for. */
export const roundOf = ({ asOf, known, round }: BoardView): RoundView => ({ asOf, known, round });

export const localityQuery = (locality: string | undefined, view: RoundView) =>
  queryOptions({
    queryKey: key('locality', view, locality),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/board/localities/{key}', {
          signal,
          params: { path: { key: locality! }, query: { ...view, ...after() } },
        }),
      ),
    enabled: locality !== undefined,
  });

export const changesQuery = (view: Moment) =>
  queryOptions({
    queryKey: key('changes', view),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/board/changes', { signal, params: { query: { ...view, ...after() } } })),
  });

export const countedQuery = (view: CountedView) =>
  queryOptions({
    queryKey: key('counted', view),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/board/counted', { signal, params: { query: { ...view, ...after() } } })),
  });

export const whyQuery = (unit: string, step: string, view: RoundView) =>
  queryOptions({
    queryKey: key('why', view, unit, step),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/board/why/{unit}/{step}', {
          signal,
          params: { path: { unit, step }, query: { ...view, ...after() } },
        }),
      ),
  });

export const unitsQuery = (view: Moment) =>
  queryOptions({
    queryKey: key('units', view),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/units', { signal, params: { query: { ...view, ...after() } } })),
  });

export const unitQuery = (unit: string, view: RoundView) =>
  queryOptions({
    queryKey: key('unit', view, unit),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units/{unit}', { signal, params: { path: { unit }, query: { ...view, ...after() } } })),
  });

/** What frames every page: the campaign, its rounds and phases. They change so rarely that one read serves for minutes. */
export const campaignQuery = () =>
  queryOptions({
    queryKey: ['campaign'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/board', { signal, params: { query: {} } })),
    select: ({ campaign, round, rounds, phases }) => ({ campaign, round, rounds, phases }),
    staleTime: 5 * 60_000,
  });
