import { z } from 'zod';
import * as contract from '../contract/index.js';
import { changePassword } from '../session/bodies.js';
import { fileReadsQuery, followUpQuery, presentQuery, readQueryOfRound } from './routes/reads.js';
import type { Route } from './route.js';

export type JsonSchema = Readonly<Record<string, unknown>>;
const REF = '#/components/schemas/';
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const named = (schema: unknown): schema is z.ZodObject | z.ZodEnum =>
  schema instanceof z.ZodObject || schema instanceof z.ZodEnum;

/** Every schema under the name it has in the contract; the bodies of commands under their operation's. */
function register(routes: readonly Route[]) {
  const registry = z.registry<{ id: string }>();
  const add = (schema: z.ZodType, name: string) => {
    if (!registry.has(schema)) registry.add(schema, { id: capital(name) });
  };
  for (const [name, schema] of Object.entries(contract)) if (named(schema)) add(schema, name);
  for (const [name, schema] of Object.entries({
    changePassword,
    readQueryOfRound,
    followUpQuery,
    presentQuery,
    fileReadsQuery,
  }))
    add(schema, name);
  for (const route of routes) if (route.command && route.body) add(route.body, `${route.id}Body`);
  for (const route of routes) if (route.query) add(route.query, `${route.id}Query`);
  return registry;
}

/** JSON Schema 2020-12 of all named schemas, referring to each other, and the reference of each. */
export function components(routes: readonly Route[]) {
  const registry = register(routes);
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${REF}${id}`, io: 'output' });
  const plain = Object.entries(schemas).map(
    ([name, { $schema: _, $id: __, ...schema }]) => [name, schema as JsonSchema] as const,
  );
  const nameOf = (schema: z.ZodType): string => {
    const name = registry.get(schema)?.id;
    if (!name) throw new Error('a schema of a route is not named');
    return name;
  };
  const all = Object.fromEntries(plain);
  return {
    all: Object.fromEntries(plain.filter(([name]) => !/Query(OfRound)?$/.test(name))),
    ref: (schema: z.ZodType): JsonSchema => ({ $ref: `${REF}${nameOf(schema)}` }),
    of: (schema: z.ZodType): JsonSchema => all[nameOf(schema)] ?? {},
  };
}
