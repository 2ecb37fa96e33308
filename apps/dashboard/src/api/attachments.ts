import { api, unwrap } from './client.js';

/** The client's type says `string` for a binary part; the form data carries the file itself. */
const formOf = (file: Blob) => {
  const form = new FormData();
  form.append('file', file);
  return { body: form as unknown as { file: string }, bodySerializer: () => form };
};

/** Sends a file of an inspection and answers with its id. The same bytes again are the same file. @throws Failure */
export const attachToInspection = async (id: string, file: Blob): Promise<string> =>
  (await unwrap(api.POST('/api/v1/inspections/{id}/attachments', { params: { path: { id } }, ...formOf(file) }))).id;

/** Sends a file of a unit's pass through the round. @throws Failure */
export const attachToUnitRound = async (caseId: string, file: Blob): Promise<string> =>
  (
    await unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/attachments', { params: { path: { caseId } }, ...formOf(file) }),
    )
  ).id;
