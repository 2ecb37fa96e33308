import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, exchangingFetch, setCsrfToken, unwrap } from './client.js';
import { awaitNothing } from './position.js';
import type { Failure } from './problem.js';
import { demoQuery, meQuery } from './reads.js';
import type { Me, Schema } from './types.js';

/** The signed-in person; `undefined` while nobody is. */
export const useMe = () => useQuery(meQuery());

/** Another person sees other things: nothing of what the one before has read stays, and what is on screen is read again. */
function useBecome() {
  const client = useQueryClient();
  return async (me: Me) => {
    setCsrfToken(me.csrfToken);
    // what is still under way was asked with the session before: its "nobody is signed in" is no answer to this one
    await client.cancelQueries();
    client.removeQueries({ type: 'inactive' });
    client.setQueryData(meQuery().queryKey, me);
    void client.resetQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  };
}

export function useSignIn() {
  const become = useBecome();
  return useMutation<Me, Failure, Schema<'SignIn'>>({
    mutationFn: (body) => unwrap(api.POST('/api/v1/session', { body, fetch: exchangingFetch })),
    onSuccess: (me) => {
      awaitNothing();
      return become(me);
    },
  });
}

export function useChangePassword() {
  const become = useBecome();
  return useMutation<Me, Failure, Schema<'ChangePassword'>>({
    mutationFn: (body) => unwrap(api.POST('/api/v1/session/password', { body, fetch: exchangingFetch })),
    onSuccess: become,
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation<unknown, Failure>({
    mutationFn: () => unwrap(api.DELETE('/api/v1/session')),
    onSuccess: () => {
      client.removeQueries({ type: 'inactive' });
      void client.resetQueries();
    },
  });
}

/** The demo's clock and players; exists on simulated data only. */
export const useDemo = (simulated: boolean) => useQuery(demoQuery(simulated));

export function useDemoActs() {
  const client = useQueryClient();
  const become = useBecome();
  const refresh = () => void client.invalidateQueries({ queryKey: ['now'] });
  return {
    nextDay: useMutation({ mutationFn: () => unwrap(api.POST('/api/v1/demo/next-day')), onSuccess: refresh }),
    run: useMutation({
      mutationFn: (speed: 1 | 4) => unwrap(api.POST('/api/v1/demo/run', { body: { speed } })),
      onSuccess: refresh,
    }),
    pause: useMutation({ mutationFn: () => unwrap(api.POST('/api/v1/demo/pause')), onSuccess: refresh }),
    takeRole: useMutation({
      mutationFn: (person: string) =>
        unwrap(api.POST('/api/v1/demo/role', { body: { person }, fetch: exchangingFetch })),
      onMutate: () => client.cancelQueries(),
      onSuccess: become,
    }),
  };
}
