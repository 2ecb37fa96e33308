import type { Row, RowOperation, SqlStatement, Statement } from '../statement.js';

/** Equal operations on different rows of one table: one SQL statement. */
export interface RowGroup {
  readonly kind: RowOperation['kind'];
  readonly table: string;
  readonly keyColumns: readonly string[];
  readonly columns: readonly string[];
  readonly rows: RowOperation[];
}
export type Step = RowGroup | { readonly kind: 'sql'; readonly statements: SqlStatement[] };

/**
 * Orders what one model's handlers answered for a batch into few steps with the same result as one after the other.
 * Operations on different tables, or on different rows by the same key columns, do not see each other and may be gathered.
 */
export function plan(statements: Iterable<Statement>): Step[] {
  const steps: Step[] = [];
  let tables = new Map<string, TablePlan>();
  const flush = () => {
    for (const table of tables.values()) steps.push(...table.groups);
    tables = new Map();
  };
  for (const statement of statements) {
    if ('kind' in statement) {
      const table = tables.get(statement.table) ?? createTablePlan();
      tables.set(statement.table, table);
      table.add(statement);
      continue;
    }
    flush();
    const last = steps.at(-1);
    if (last?.kind === 'sql') last.statements.push(statement);
    else steps.push({ kind: 'sql', statements: [statement] });
  }
  flush();
  return steps;
}

type TablePlan = ReturnType<typeof createTablePlan>;

function createTablePlan() {
  const groups: RowGroup[] = [];
  const byShape = new Map<string, number[]>();
  let lastOfRow = new Map<string, { group: number; index: number }>();
  let keyColumns: string | undefined;
  // groups below belong to other key columns: no way to tell whether they meet the same rows
  let floor = 0;

  function add(operation: RowOperation) {
    const keys = Object.keys(operation.key).sort();
    if (keys.join() !== keyColumns) {
      keyColumns = keys.join();
      floor = groups.length;
      lastOfRow = new Map();
    }
    const columns = definedColumns(operation.row);
    const shape = `${operation.kind}|${keyColumns}|${columns.join()}`;
    const rowKey = keys.length > 0 ? keyText(operation, keys) : undefined;
    const last = rowKey === undefined ? undefined : lastOfRow.get(rowKey);
    const candidates = byShape.get(shape) ?? [];
    byShape.set(shape, candidates);
    if (last && candidates.includes(last.group) && fold(groups[last.group]!, last.index, operation)) return;

    const from = last ? last.group + 1 : floor;
    let index = candidates.find((candidate) => candidate >= from);
    if (index === undefined) {
      index = groups.push({ kind: operation.kind, table: operation.table, keyColumns: keys, columns, rows: [] }) - 1;
      candidates.push(index);
    }
    const group = groups[index]!;
    group.rows.push(operation);
    if (rowKey !== undefined) lastOfRow.set(rowKey, { group: index, index: group.rows.length - 1 });
  }

  return { groups, add };
}

const definedColumns = (row: Row) =>
  Object.keys(row)
    .filter((column) => row[column] !== undefined)
    .sort();

function keyText({ table, key }: RowOperation, keys: readonly string[]): string {
  return JSON.stringify(
    keys.map((column) => {
      const value = key[column];
      if (value === null || value === undefined) throw new TypeError(`${table}.${column}: a key has no value`);
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    }),
  );
}

/** Two operations on one row of which the second makes the first superfluous become one. */
function fold(group: RowGroup, index: number, next: RowOperation): boolean {
  const held = group.rows[index]!;
  switch (group.kind) {
    case 'upsert':
    case 'update':
    case 'remove':
      group.rows[index] = next;
      return true;
    case 'add':
      group.rows[index] = { ...held, row: sum(held.row, next.row) };
      return true;
    default:
      return false;
  }
}

const sum = (a: Row, b: Row): Row =>
  Object.fromEntries(Object.keys(a).map((column) => [column, Number(a[column]) + Number(b[column])]));
