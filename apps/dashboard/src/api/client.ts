import { createApiClient } from '@vandong/api-client';
import { noteHead } from './position.js';
import { Failure } from './problem.js';
import type { Problem } from './types.js';

/** Longer than the five seconds a read may wait for its position. In milliseconds. */
const patience = 10_000;
export const patienceSeconds = patience / 1000;
/** A photo over a weak network takes its time. In milliseconds. */
const patienceWithFile = 120_000;
const patienceOf = ({ headers }: Request) =>
  headers.get('content-type')?.startsWith('multipart/') ? patienceWithFile : patience;

let csrfToken = '';
/** The session's token, which every command repeats in a header. */
export const setCsrfToken = (token: string) => {
  csrfToken = token;
};

/** `fetch` that gives up after `patience` and tells a slow server from an absent one. */
const impatientFetch = async (request: Request) => {
  const late = AbortSignal.timeout(patienceOf(request));
  try {
    return await fetch(request, { signal: AbortSignal.any([late, request.signal]) });
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Failure(late.aborted ? 'timeout' : 'unreachable');
  }
};

/** Settled when no exchange of the session is under way. */
let exchanged: Promise<unknown> = Promise.resolve();

/**
 * `fetch` of the requests that exchange the session for another. Nothing else is asked until the answer is there: it would be asked
 * with a session that is about to end, and its "nobody is signed in" would send the new person away.
 */
export const exchangingFetch = (request: Request) => {
  const answer = impatientFetch(request);
  exchanged = answer.catch(() => undefined);
  return answer;
};

export const api = createApiClient({
  baseUrl: window.location.origin,
  fetch: async (request) => {
    await exchanged;
    return impatientFetch(request);
  },
});
api.use({
  onRequest: ({ request }) => {
    // The server words what it says in the language of the page, not of the browser.
    request.headers.set('accept-language', document.documentElement.lang);
    if (request.method !== 'GET') request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
});

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'status' in body && 'code' in body;

/** The body of an answer, or the failure it stands for. @throws Failure */
export async function unwrap<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw Failure.of(response.status, isProblem(error) ? error : undefined);
  noteHead(response.url, data);
  return data as T;
}
