import type { Problem } from './types.js';

/** How a request failed, as far as the screens tell the difference. */
export type FailureKind =
  'timeout' | 'unreachable' | 'signedOut' | 'forbidden' | 'notFound' | 'conflict' | 'refused' | 'server';

const byStatus = (status: number): FailureKind => {
  switch (status) {
    case 401:
      return 'signedOut';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 409:
      return 'conflict';
    default:
      return status >= 500 ? 'server' : 'refused';
  }
};

/** A request that did not succeed. `problem` is the server's own answer (RFC 9457); absent when none arrived. */
export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly problem?: Problem,
  ) {
    super(problem?.detail ?? kind);
    this.name = 'Failure';
  }

  static of(status: number, problem: Problem | undefined) {
    return new Failure(byStatus(status), problem);
  }

  /** The request may or may not have arrived: only the very same one may be sent again. */
  get outcomeUnknown() {
    return this.kind === 'timeout' || this.kind === 'unreachable' || this.kind === 'server';
  }
}

/** `/body/reason` and `reason` are the same field; so are `basis` and its third line, `basis.2`. */
export const fieldOf = (path: string) =>
  path
    .split(/[/.]/)
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .at(-1) ?? '';

/** The text for each field of a form, by the field's name. */
export const fieldErrors = (failure: Failure | undefined): Record<string, string> =>
  Object.fromEntries((failure?.problem?.fields ?? []).map((f) => [fieldOf(f.path), f.text]));

/** The unmet criteria: a to-do list, each with the place where it is met. */
export const unmet = (failure: Failure | undefined) => failure?.problem?.unmet ?? [];
