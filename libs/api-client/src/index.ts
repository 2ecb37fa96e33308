import createClient, { type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, operations, paths } from './schema.js';
/** `Schema<'Board'>`: an answer or a body by its name in the contract. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
export type Problem = Schema<'Problem'>;

/** A typed client of the server; paths are complete (`/api/v1/board`), cookies of the same origin go along. */
export const createApiClient = (options: ClientOptions = {}) =>
  createClient<paths>({ credentials: 'same-origin', ...options });
export type ApiClient = ReturnType<typeof createApiClient>;
