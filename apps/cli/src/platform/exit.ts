import { StoreUnavailable } from '@vandong/kernel';

/** What a script can tell apart: done · refused, or errors found · not how it is called · a server is away. */
export const EXIT = { done: 0, refused: 1, usage: 2, away: 3 } as const;

/** Ends the program with a sentence and a code. */
export class Exit extends Error {
  override readonly name = 'Exit';
  constructor(
    readonly code: number,
    message = '',
  ) {
    super(message);
  }
}

const AWAY = /^(08|53|57P)|^ECONN|^ENOTFOUND|^EAI_AGAIN|^ETIMEDOUT|^EPIPE/;

const UNANSWERED = /timeout exceeded when trying to connect|Failed to connect|UNAVAILABLE/;

/** PostgreSQL or Temporal does not answer. */
export function isAway(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return true;
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause, errors } = error as {
    code?: unknown;
    message?: unknown;
    cause?: unknown;
    errors?: unknown;
  };
  // `errors`: every address of a name was tried
  if (Array.isArray(errors) && errors.some(isAway)) return true;
  const says = (pattern: RegExp, text: unknown) => typeof text === 'string' && pattern.test(text);
  return says(AWAY, code) || says(UNANSWERED, message) || isAway(cause);
}
