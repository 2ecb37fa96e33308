import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import { useCommand } from './commands.js';
import type { Failure } from './problem.js';
import type { Schema } from './types.js';

export const useRegisterPerson = () =>
  useCommand((body: Schema<'RegisterPersonBody'>, header) =>
    unwrap(api.POST('/api/v1/people', { body, params: { header } })),
  );
export const useGrantRole = (person: string) =>
  useCommand((body: Schema<'GrantRoleBody'>, header) =>
    unwrap(api.POST('/api/v1/people/{person}/grants', { body, params: { path: { person }, header } })),
  );
export const useRevokeRole = (person: string) =>
  useCommand((body: Schema<'RevokeRoleBody'>, header) =>
    unwrap(api.POST('/api/v1/people/{person}/revocations', { body, params: { path: { person }, header } })),
  );

/** The password stands in the answer and nowhere else: it is kept only as long as its dialog is open. */
export function useIssuePassword(person: string) {
  const client = useQueryClient();
  return useMutation<Schema<'OneTimePassword'>, Failure>({
    mutationFn: () => unwrap(api.POST('/api/v1/people/{person}/password', { params: { path: { person } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['now', 'people'] }),
    gcTime: 0,
  });
}
