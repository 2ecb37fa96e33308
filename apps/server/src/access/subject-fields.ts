import type { ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fieldFaults, Problem } from '../problems/index.js';

/** Nest's number of `@Body()` among the decorators of a route's parameters */
const BODY = '3';

/** What a right is judged by is of the right kind first. Throws the 400 of the fields that are not; others wait until the right is judged. */
export async function requireReadable(fields: readonly string[], context: ExecutionContext): Promise<void> {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  const result = await schemaOfBody(context)?.safeParseAsync(body);
  const issues = (result?.error?.issues ?? []).filter(({ path }) => fields.includes(String(path[0])));
  if (issues.length > 0) throw new Problem(400, 'request.invalid', { fields: fieldFaults(issues) });
}

function schemaOfBody(context: ExecutionContext): z.ZodType | undefined {
  const all = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as
    Readonly<Record<string, { readonly schema?: z.ZodType }>> | undefined;
  return Object.entries(all ?? {}).find(([key]) => key.split(':')[0] === BODY)?.[1].schema;
}
