import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { parseUnitRound, type RoundRef } from '@vandong/campaign/domain';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../problems/index.js';

/** The round of a unit that `:caseId` names; 404 for any other case. */
export const OfRound = createParamDecorator((_: unknown, host: ExecutionContext): RoundRef => {
  const { caseId } = host.switchToHttp().getRequest<FastifyRequest<{ Params: { caseId: string } }>>().params;
  const round = parseUnitRound(caseId);
  if (!round) throw notFound();
  return round;
});
