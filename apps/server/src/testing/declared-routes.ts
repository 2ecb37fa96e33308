import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { isPublic, requirementOf, type Requirement } from '../access/permission.decorator.js';

export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  readonly requirement: Requirement | undefined;
  readonly open: boolean;
  /** the schema its body is checked by */
  readonly bodySchema: unknown;
  /** names of the query's parameters */
  readonly query: readonly string[];
}

/** Nest's own metadata keys of controllers, handlers and arguments. */
const PATH = 'path';
const METHOD = 'method';
const ARGUMENTS = '__routeArguments__';
const METHODS = ['get', 'post', 'put', 'delete', 'patch', 'all', 'options', 'head'];
/** RouteParamtypes.BODY and QUERY */
const BODY = '3:';
const QUERY = '4:';

type Class = new (...given: never[]) => object;

/** All routes of all controllers, found by walking the metadata Nest itself reads. */
export function routesOf(app: INestApplication): DeclaredRoute[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = new Set(
    modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype as Class)),
  );
  return [...controllers].flatMap((controller) => ofController(controller));
}

function ofController(controller: Class): DeclaredRoute[] {
  const base = Reflect.getMetadata(PATH, controller) as string;
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, unknown>)[name];
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD, handler)) return [];
    const path = [base, Reflect.getMetadata(PATH, handler) as string]
      .map((part) => part.replace(/^\/|\/$/g, ''))
      .filter(Boolean)
      .join('/');
    const full = path.startsWith('api/') ? `/${path}` : `/api/v1/${path}`;
    const method = METHODS[Reflect.getMetadata(METHOD, handler) as number] ?? '?';
    return [
      {
        method,
        path: full,
        requirement: requirementOf(handler),
        open: isPublic(handler),
        ...argumentsOf(controller, name),
      },
    ];
  });
}

function argumentsOf(controller: Class, name: string): Pick<DeclaredRoute, 'bodySchema' | 'query'> {
  const given = (Reflect.getMetadata(ARGUMENTS, controller, name) ?? {}) as Record<
    string,
    { readonly schema?: unknown }
  >;
  const schemaOf = (kind: string) => Object.entries(given).find(([key]) => key.startsWith(kind))?.[1].schema;
  const query = schemaOf(QUERY) as { readonly shape?: object } | undefined;
  return { bodySchema: schemaOf(BODY), query: Object.keys(query?.shape ?? {}).sort() };
}
