import { api, unwrap } from '../api/client.js';
import { attachToInspection } from '../api/attachments.js';
import { Failure } from '../api/problem.js';
import { bodyOf, type Draft } from './draft.js';
import { draftOf, dropSent, keepDraft } from './store.js';

/** `waiting`: no answer, the very same goes out again; `signedOut`: after signing in; `refused`: what was said stands in the draft. */
export type Sent = { outcome: 'recorded'; position: number } | { outcome: 'waiting' | 'signedOut' | 'refused' };

/** Photo first, then the minutes under their own key: however often it is tried, they are recorded once. */
export async function send(draft: Draft): Promise<Sent> {
  try {
    const photo = draft.photo && (await attachToInspection(draft.inspection, draft.photo));
    const { position } = await unwrap(
      api.POST('/api/v1/inspections/{id}/minutes', {
        body: bodyOf(draft, photo),
        params: { path: { id: draft.inspection }, header: { 'Idempotency-Key': draft.key } },
      }),
    );
    await dropSent(draft);
    return { outcome: 'recorded', position };
  } catch (error) {
    return unsent(draft, error);
  }
}

async function unsent(draft: Draft, error: unknown): Promise<Sent> {
  if (!(error instanceof Failure)) throw error;
  if (error.kind === 'signedOut') return { outcome: 'signedOut' };
  if (error.outcomeUnknown || !error.problem) return { outcome: 'waiting' };
  // what has been changed meanwhile is another command: this answer is not about it
  const now = await draftOf(draft.person, draft.inspection);
  if (now?.key === draft.key) await keepDraft({ ...draft, state: 'refused', problem: error.problem });
  return { outcome: 'refused' };
}
