import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Scope } from '@vandong/access/domain';
import type { FastifyRequest } from 'fastify';

/** The signed-in person behind a request, and how far the route's permission reaches for this person. */
export interface Visitor {
  readonly person: string;
  /** his officer number, if he is an officer */
  readonly officer?: string;
  readonly scope: Scope;
  /** of the cookie; never logged */
  readonly token: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    visitor?: Visitor;
  }
}

/** `@Who() who: Visitor`: set by the access guard on every route that is not public. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const { visitor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!visitor) throw new Error('a public route asked who is there');
  return visitor;
});
