import { AsyncLocalStorage } from 'node:async_hooks';

/** What a person sent: the operation, its parameters and its body. */
export interface Sent {
  readonly operation: string;
  readonly params: unknown;
  readonly body: unknown;
}

/**
 * What is being carried out for a person right now. Its digest tells a command sent twice from another one under the same
 * key, whatever the handler adds to it (the time, posts, what a case looks like today).
 */
export const sent = new AsyncLocalStorage<Sent>();
