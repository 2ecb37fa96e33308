import type { RowError } from '../template/index.js';

/** A sheet as it was found: its title or file name, its header cells, its rows of trimmed texts. */
export interface RawSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** cells that no reader can make out */
  readonly faults?: readonly RowError[];
}

/** The file cannot be read at all; the code is a key of the doors' message files. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
  constructor(
    readonly code:
      | 'import.notWorkbook'
      | 'import.tooLarge'
      | 'import.unknownSheet'
      | 'import.locked'
      | 'import.notUtf8'
      | 'import.twice',
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

export const MAX_ROWS = 200_000;
/** What people type and paste: composed letters, plain spaces, plain line breaks. */
export const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
