import pg from 'pg';
import type { SqlStatement } from '../statement.js';
import type { Step } from './plan.js';
import { render, type ColumnTypes } from './render.js';
import { valueText } from './value-text.js';

/** Statements of one round trip. */
const AT_ONCE = 500;

/** PREPARE is not undone by a rollback, so no name is used a second time. */
let prepared = 0;
const nextName = () => `projection_${(prepared += 1)}`;

/** Runs one model's steps in the open transaction of the client. */
export async function runSteps(client: pg.ClientBase, steps: readonly Step[], types: ColumnTypes): Promise<void> {
  for (const step of steps) {
    if (step.kind === 'sql') await runSql(client, step.statements);
    else {
      const { text, values } = render(step, types);
      await client.query(text, values as (string | null)[][]);
    }
  }
}

/**
 * Statements of a handler's own, many in one round trip: each text is prepared once in the session, and executed by name with
 * quoted literals, for the protocol's parameters would cost a round trip each.
 */
async function runSql(client: pg.ClientBase, statements: readonly SqlStatement[]): Promise<void> {
  if (statements.length === 1) {
    const { text, values } = statements[0]!;
    await client.query(
      text,
      values.map((value) => valueText(value)),
    );
    return;
  }
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? nextName();
    names.set(text, name);
    return name;
  };
  for (const { text } of statements) nameOf(text);
  await client.query([...names].map(([text, name]) => `prepare ${name} as ${text}`).join(';\n'));
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    const some = statements.slice(from, from + AT_ONCE);
    await client.query(some.map(({ text, values }) => `execute ${nameOf(text)}${literals(values)}`).join(';\n'));
  }
  await client.query([...names.values()].map((name) => `deallocate ${name}`).join(';\n'));
}

function literals(values: SqlStatement['values']): string {
  if (values.length === 0) return '';
  const texts = values.map((value) => {
    const text = valueText(value);
    return text === null ? 'null' : pg.escapeLiteral(text);
  });
  return `(${texts.join(', ')})`;
}
