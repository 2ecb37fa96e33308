import { intervalTable, type IntervalTable } from '../interval.js';

/** The DDL of a table of intervals, with more indexes: what follows `create index on <table>`. */
export const intervalDdl = (table: IntervalTable, ...indexes: readonly string[]): string =>
  [intervalTable(table), ...indexes.map((index) => `create index on ${table.name} ${index};`)].join('\n');
