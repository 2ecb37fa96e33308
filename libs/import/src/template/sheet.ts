import type { Cell, ValueOf } from './cell.js';

export interface Column<T = unknown> {
  readonly title: string;
  readonly cell: Cell<T>;
}
type Columns = Readonly<Record<string, Column>>;

/** A sheet of the workbook: its Vietnamese title, its file name when it comes as CSV, its columns by field name. */
export interface Sheet<C extends Columns = Columns> {
  readonly title: string;
  readonly file: string;
  readonly columns: C;
}
type CellOf<C> = C extends { readonly cell: infer T } ? ValueOf<T> : never;
type OptionalKeys<C extends Columns> = { [K in keyof C]: undefined extends CellOf<C[K]> ? K : never }[keyof C];
export type RowOf<S> =
  S extends Sheet<infer C>
    ? { readonly [K in Exclude<keyof C, OptionalKeys<C>>]: CellOf<C[K]> } & {
        readonly [K in OptionalKeys<C>]?: CellOf<C[K]>;
      }
    : never;

export const column = <T>(title: string, cell: Cell<T>): Column<T> => ({ title, cell });
export const sheet = <C extends Columns>(title: string, file: string, columns: C): Sheet<C> => ({
  title,
  file,
  columns,
});

/** A row that fits, and where it stood. */
export interface Placed<R> {
  readonly row: R;
  readonly at: { readonly sheet: string; readonly row: number };
}

export interface RowError {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: { readonly vi: string; readonly en: string };
}
