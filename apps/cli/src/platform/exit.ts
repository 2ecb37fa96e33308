import { isAway } from '@vandong/kernel';

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

/** What Temporal's client says. */
const UNANSWERED = /Failed to connect|UNAVAILABLE/;

/** PostgreSQL or Temporal does not answer. */
export const serverIsAway = (error: unknown): boolean => isAway(error) || isUnanswered(error);

function isUnanswered(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { message, cause, errors } = error as Readonly<Record<string, unknown>>;
  if (Array.isArray(errors) && errors.some(isUnanswered)) return true;
  return (typeof message === 'string' && UNANSWERED.test(message)) || isUnanswered(cause);
}
