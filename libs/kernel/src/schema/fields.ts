import { isDay, type Day } from '../time/day.js';
import { isInstant, type Instant } from '../time/instant.js';
import { SchemaMismatch, type Field, type Fields, type RecordOf } from './field.js';

function field<T>(words: string, accepts: (value: unknown) => boolean): Field<T> {
  return {
    words,
    parse(value, path) {
      if (!accepts(value)) throw new SchemaMismatch(path, words, value);
      return value as T;
    },
  };
}

/** Stored text must survive every store: no lone surrogates, no NUL. */
const storable = (text: string) => text.isWellFormed() && !text.includes('\u0000');

export const text = (max: number) =>
  field<string>(`text of at most ${max}`, (v) => typeof v === 'string' && v.length <= max && storable(v));

/** An id of ours: it is part of stream names and workflow ids, so its alphabet is small. */
export const id = () =>
  field<string>('id', (v) => typeof v === 'string' && /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/.test(v));

export const int = (min: number, max: number) =>
  field<number>(
    `whole number ${min}–${max}`,
    (v) => Number.isInteger(v) && (v as number) >= min && (v as number) <= max,
  );

export const bool = () => field<boolean>('true or false', (v) => typeof v === 'boolean');
export const day = () => field<Day>('day (YYYY-MM-DD)', isDay);
export const instant = () => field<Instant>('instant (UTC, ISO 8601)', isInstant);

export const oneOf = <const T extends string>(...values: readonly T[]) =>
  field<T>(`one of ${values.join(', ')}`, (v) => values.includes(v as T));

export const optional = <T>(inner: Field<T>): Field<T | undefined> => ({
  ...inner,
  words: `${inner.words}, optional`,
  optional: true,
  parse: (value, path) => (value === undefined ? undefined : inner.parse(value, path)),
});

/**
 * Personal data about the person whom the sibling field `subject` names: by his number, or, where people are only written
 * down by name, the text itself. Where no sibling is called so it is the id in the stream's name: whom its file is about.
 */
export const personal = <T>(inner: Field<T>, subject: string): Field<T> => ({ ...inner, subject });

export const list = <T>(inner: Field<T>, max = 2000): Field<readonly T[]> => ({
  words: `list of ${inner.words}`,
  ...(inner.fields && { fields: inner.fields }),
  parse(value, path) {
    if (!Array.isArray(value) || value.length > max) {
      throw new SchemaMismatch(path, `list of at most ${max}`, value);
    }
    return value.map((item, index) => inner.parse(item, `${path}[${index}]`));
  },
});

/** A record with exactly these fields: an unknown key is a mismatch, never dropped. */
export function record<const F extends Fields>(fields: F): Field<RecordOf<F>> {
  return {
    words: 'record',
    fields,
    parse(value, path) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new SchemaMismatch(path, 'record', value);
      }
      const given = value as Record<string, unknown>;
      const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
      if (unknown !== undefined) throw new SchemaMismatch(at(path, unknown), 'no such field', given[unknown]);
      const entries = Object.entries(fields)
        .map(([key, inner]) => [key, inner.parse(given[key], at(path, key))] as const)
        .filter(([, parsed]) => parsed !== undefined);
      return Object.fromEntries(entries) as RecordOf<F>;
    },
  };
}

const at = (path: string, key: string) => (path ? `${path}.${key}` : key);
