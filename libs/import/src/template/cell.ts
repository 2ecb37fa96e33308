import { instantAt, isDay, toInstant, type Day, type Instant } from '@vandong/kernel';

/** What a cell must hold, in both languages, and how its text becomes a value. `undefined` = does not fit. */
export interface Cell<T> {
  readonly expected: { readonly vi: string; readonly en: string };
  readonly optional?: true;
  /** `raw` is trimmed, NFC, never empty; it may hold line breaks */
  parse(raw: string): T | undefined;
  /** the value as it is written into a workbook */
  write(value: T): string;
}
export type ValueOf<C> = C extends Cell<infer T> ? T : never;

const cell = <T>(
  vi: string,
  en: string,
  parse: (raw: string) => T | undefined,
  write: (value: T) => string = String,
): Cell<T> => ({
  expected: { vi, en },
  parse: (raw) => parse(raw.replaceAll(/\s+/g, ' ')),
  write,
});

export const text = (max = 2000): Cell<string> =>
  cell(`chữ, tối đa ${max} ký tự`, `text of at most ${max} characters`, (raw) => (raw.length <= max ? raw : undefined));

/** Text in which a line break means something. */
export const prose = (max: number): Cell<string> => ({
  ...text(max),
  parse: (raw) => (raw.length <= max ? raw : undefined),
});

export const id: Cell<string> = cell(
  'mã: chữ không dấu, số, “.”, “-”, “_”',
  'id: letters, digits, “.”, “-”, “_”',
  (raw) => (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/.test(raw) ? raw : undefined),
);

export const int = (min: number, max: number): Cell<number> =>
  cell(`số nguyên từ ${min} đến ${max}`, `whole number from ${min} to ${max}`, (raw) => {
    const value = Number(raw);
    return /^-?\d+$/.test(raw) && value >= min && value <= max ? value : undefined;
  });

/** `dd/MM/yyyy` as people write it, or ISO as programs do. */
function parseDay(raw: string): Day | undefined {
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(raw) ?? [];
  const iso = y ? `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}` : raw;
  return isDay(iso) ? iso : undefined;
}
const writeDay = (value: Day) => value.split('-').reverse().join('/');

export const day: Cell<Day> = cell('ngày có thật, dd/MM/yyyy', 'a date that exists, dd/MM/yyyy', parseDay, writeDay);

const TIME = /^(\S+) ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?$/;

/** Local date and time; seconds and thousandths where what happened has them. */
export const moment: Cell<Instant> = cell(
  'ngày giờ, dd/MM/yyyy HH:mm',
  'date and time, dd/MM/yyyy HH:mm',
  (raw) => {
    const [, date = '', hour = '', minute = '', second = '00', thousandth = '000'] = TIME.exec(raw) ?? [];
    const on = parseDay(date);
    const at = on && instantAt(on, `${hour}:${minute}`);
    return at && toInstant(Date.parse(at) + Number(second) * 1_000 + Number(thousandth));
  },
  (value) => {
    const local = new Date(Date.parse(value) + 7 * 3_600_000).toISOString();
    const time = local
      .slice(11, 23)
      .replace(/\.000$/, '')
      .replace(/^(\d\d:\d\d):00$/, '$1');
    return `${writeDay(local.slice(0, 10))} ${time}`;
  },
);

/** A closed set of words: what people write in the cell → what the field is called inside. */
export function oneOf<const T extends string>(words: Readonly<Record<string, T>>): Cell<T> {
  const named = Object.keys(words).join(' · ');
  return cell(
    `một trong: ${named}`,
    `one of: ${named}`,
    (raw) =>
      Object.entries(words).find(([word, value]) => word.toLowerCase() === raw.toLowerCase() || value === raw)?.[1],
    (value) => Object.entries(words).find(([, own]) => own === value)?.[0] ?? value,
  );
}

/** One of the words and nothing else. */
export const wordOf = <const T extends string>(words: Readonly<Record<string, T>>): Cell<T> => ({
  ...oneOf(words),
  parse: (raw) =>
    Object.entries(words).find(([word]) => word.toLowerCase() === raw.replaceAll(/\s+/g, ' ').toLowerCase())?.[1],
});

/** One of the words, or an id that the force made up itself; what has a word is not written as an id. */
export const wordOrId = (words: Readonly<Record<string, string>>): Cell<string> => {
  const word = wordOf(words);
  return {
    expected: { vi: `${word.expected.vi}; hoặc mã riêng`, en: `${word.expected.en}; or an id of one’s own` },
    parse: (raw) => word.parse(raw) ?? (Object.values(words).includes(raw) ? undefined : id.parse(raw)),
    write: word.write,
  };
};

/** Several values in one cell, separated by `;`. */
export const list = <T>(inner: Cell<T>): Cell<readonly T[]> =>
  cell(
    `danh sách cách nhau bằng “;”, mỗi mục: ${inner.expected.vi}`,
    `list separated by “;”, each: ${inner.expected.en}`,
    (raw) => {
      const values = raw.split(';').map((part) => inner.parse(part.trim()));
      return values.every((value) => value !== undefined) ? (values as T[]) : undefined;
    },
    (values) => values.map((value) => inner.write(value)).join('; '),
  );

export const optional = <T>(inner: Cell<T>): Cell<T | undefined> => ({
  ...inner,
  optional: true,
  write: (value) => (value === undefined ? '' : inner.write(value)),
});
