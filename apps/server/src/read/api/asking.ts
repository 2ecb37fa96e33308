import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languageOf } from '../../problems/language.js';
import type { Asking } from '../reading/index.js';

/** `@Asks() asking: Asking`: the signed-in person and his language, on a route that is not public. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const { visitor, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!visitor) throw new Error('a public route asked who reads');
  return {
    person: visitor.person,
    ...(visitor.officer !== undefined && { officer: visitor.officer }),
    language: languageOf(headers['accept-language']),
  };
});
