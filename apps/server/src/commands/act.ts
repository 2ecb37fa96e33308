import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CommandContext } from '@vandong/kernel';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Sent } from '../platform/sent.js';
import { Problem } from '../problems/index.js';

/** One act of a person: who, under which key, and what was sent. */
export interface Act {
  readonly person: string;
  readonly context: CommandContext;
  readonly sent: Sent;
  /** An id for what the act creates: the same key gives the same id, so that a second sending finds the first. */
  newId(prefix: string): string;
}

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** `@AnAct() act: Act` on a command route. */
export const AnAct = createParamDecorator((_: unknown, host: ExecutionContext): Act => {
  const request = host.switchToHttp().getRequest<FastifyRequest>();
  const { visitor } = request;
  if (!visitor) throw new Error('a public route takes no commands');
  return actOf(request, visitor.person);
});

/** Keys are a person's own: nobody meets another one's. Throws 400 without a well-formed `Idempotency-Key`. */
export function actOf(
  request: Pick<FastifyRequest, 'headers' | 'id' | 'params' | 'body' | 'method' | 'routeOptions'>,
  person: string,
): Act {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') throw new Problem(400, 'command.keyMissing');
  if (!KEY.test(key)) throw new Problem(400, 'command.keyMalformed');
  const commandId = `${person}/${key}`;
  return {
    person,
    context: { commandId, actor: `person:${person}`, correlationId: request.id },
    sent: { operation: `${request.method} ${request.routeOptions.url}`, params: request.params, body: request.body },
    newId: (prefix) => `${prefix}-${createHash('sha256').update(`${prefix} ${commandId}`).digest('hex').slice(0, 16)}`,
  };
}
