/** A value that does not fit its event schema; `path` says where, `expected` what was wanted. */
export class SchemaMismatch extends Error {
  override readonly name = 'SchemaMismatch';
  constructor(
    readonly path: string,
    readonly expected: string,
    readonly found: unknown,
  ) {
    super(`${path || 'event'}: expected ${expected}, found ${short(found)}`);
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/**
 * One field of an event: strict reading, its words for the catalogue, and whose personal data it is.
 * A tiny schema language instead of a library, because domain folders import nothing but the kernel.
 */
export interface Field<T> {
  readonly words: string;
  readonly optional?: boolean;
  /** the sibling field that names the person this value is about */
  readonly subject?: string;
  /** nested fields, for records and lists of records */
  readonly fields?: Fields;
  parse(value: unknown, path: string): T;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type ValueOf<F> = F extends Field<infer T> ? T : never;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never;
}[keyof F];
type Flat<T> = { readonly [K in keyof T]: T[K] };
export type RecordOf<F extends Fields> = Flat<
  { [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & {
    [K in OptionalKeys<F>]?: ValueOf<F[K]>;
  }
>;
