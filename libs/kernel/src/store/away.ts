import { StoreUnavailable } from './event-store.js';

/** Classes 08, 53 and 57 of PostgreSQL's error codes, and the socket's and the resolver's own. */
const CODES = /^(08|53|57P)|^ECONN|^ENOTFOUND|^EAI_AGAIN|^ETIMEDOUT|^EPIPE/;
/** What its driver says, without a code, when the database dies under a question or never answers. */
const WORDS = /Connection terminated|timeout exceeded when trying to connect/;

/** The database is away, starts, has no room, or ended the connection: a fault of the moment, not of what was asked. */
export function isAway(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return true;
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause, errors } = error as Readonly<Record<string, unknown>>;
  // `errors`: every address of a name was tried
  if (Array.isArray(errors) && errors.some(isAway)) return true;
  const says = (pattern: RegExp, text: unknown) => typeof text === 'string' && pattern.test(text);
  return says(CODES, code) || says(WORDS, message) || isAway(cause);
}
