import {
  day,
  moment,
  oneOf,
  partsIn,
  recordsIn,
  sheets,
  type Cell,
  type RowError,
  type RowOf,
  type Sheets,
} from '../template/index.js';
import { titleOf } from './planned.js';

export type HistoryRow = RowOf<Sheets['history']>;
type Column = keyof HistoryRow;

/** What an act needs and its row does not hold. */
export class Lacking extends Error {
  override readonly name = 'Lacking';
  constructor(
    readonly column: string,
    readonly found: string,
    readonly expected: RowError['expected'],
  ) {
    super(`${column}: ${expected.en}`);
  }
}

const VERSION = {
  vi: 'số phiên bản Đề cương; thêm “|bổ sung” nếu là phiên quán triệt bổ sung',
  en: 'the outline version; with “|bổ sung” for a make-up session',
};

/** Reads a row of the sheet of what happened: which columns must be filled depends on the act. */
export class Said {
  constructor(
    readonly campaign: string,
    readonly row: HistoryRow,
  ) {}

  /** The cell of a column that this act needs. */
  need<K extends Column>(column: K): NonNullable<HistoryRow[K]> {
    const value = this.row[column];
    if (value !== undefined) return value;
    const { expected } = sheets.history.columns[column].cell;
    throw new Lacking(titleOf('history', column), '', {
      vi: `${expected.vi} (việc này cần)`,
      en: `${expected.en} (this act needs it)`,
    });
  }
  /** One of the words, or what they stand for. */
  choice<const T extends string>(words: Readonly<Record<string, T>>): T {
    return this.parsed('choice', oneOf(words));
  }
  /** Of the outline; `3|bổ sung` when the session is held for the make-up list. */
  version(): { readonly outlineVersion: number; readonly makeUp?: true } {
    const text = this.need('choice');
    const [, version, makeUp] = /^(\d{1,4})(\|bổ sung)?$/.exec(text) ?? [];
    if (version === undefined) return this.lacks('choice', text, VERSION);
    return { outlineVersion: Number(version), ...(makeUp !== undefined && { makeUp: true }) };
  }
  day(column: 'note' | 'details'): string {
    return this.parsed(column, day);
  }
  /** `a|b; c|d`: records of so many parts, the rest of the parts optional. */
  records(column: 'details', parts: number, expected: RowError['expected']): readonly (readonly string[])[] {
    const text = this.row[column];
    const records = text === undefined ? [] : recordsIn(text);
    const whole = records.every((record) => record.length >= parts && record.slice(0, parts).every(Boolean));
    return whole ? records : this.lacks(column, text ?? '', expected);
  }
  /** `a|b|c` of the column of details: parts that may be absent. */
  parts(): readonly (string | undefined)[] {
    return partsIn(this.row.details ?? '').map((part) => part || undefined);
  }
  /** A day or a moment inside a column of several parts. */
  dayIn(part: string): string {
    return day.parse(part) ?? this.lacks('details', part, day.expected);
  }
  momentIn(part: string): string {
    return moment.parse(part) ?? this.lacks('details', part, moment.expected);
  }
  round(): { readonly campaign: string; readonly round: number; readonly unit: string } {
    return { campaign: this.campaign, round: this.need('round'), unit: this.need('unit') };
  }
  lacks(column: Column, found: string, expected: RowError['expected']): never {
    throw new Lacking(titleOf('history', column), found, expected);
  }
  private parsed<T>(column: 'note' | 'details' | 'choice', cell: Cell<T>): T {
    const text = this.need(column);
    return cell.parse(text) ?? this.lacks(column, text, cell.expected);
  }
}
