import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { allowsAnything, scopeOf, type PersonState } from '@vandong/access/domain';
import { findSession, type Session } from '@vandong/access/vault';
import { dayOf, type Clock, type Day } from '@vandong/kernel';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { CLOCK } from '../platform/tokens.js';
import { POOL } from '../platform/pool.js';
import { Problem } from '../problems/index.js';
import { tokenOf } from '../session/cookie.js';
import { isPublic, requirementOf, type Requirement } from './permission.decorator.js';
import { Reach } from './reach.js';
import { refuseOtherOrigins, requireCsrfToken } from './same-origin.js';
import { requireReadable } from './subject-fields.js';
import type { Visitor } from './visitor.js';

/** Who is it, did our own page send it, and does the right reach what it is about? Fails closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rights: Rights,
    private readonly reach: Reach,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseOtherOrigins(request);
    if (isPublic(context.getHandler())) return true;
    const requirement = requirementOf(context.getHandler());
    if (!requirement) throw new Problem(403, 'access.denied');
    const token = tokenOf(request);
    if (token === undefined) throw new Problem(401, 'session.none');
    const [session, now, people] = await Promise.all([
      findSession(this.pool, token),
      this.clock.now(),
      this.rights.people(),
    ]);
    if (!session) throw new Problem(401, 'session.none');
    requireCsrfToken(request, token);
    refuseOneTimePassword(session, requirement);
    request.visitor = visitor(session.person, people.get(session.person), { token, today: dayOf(now) }, requirement);
    await requireReadable(requirement.subject?.fields ?? [], context);
    await this.reach.require(requirement, request.visitor, request);
    return true;
  }
}

function visitor(
  person: string,
  account: PersonState | undefined,
  { token, today }: { readonly token: string; readonly today: Day },
  { permission }: Requirement,
): Visitor {
  const scope = scopeOf(account?.grants ?? [], permission, today);
  // who has an account may look at himself and leave, whatever his roles
  if (permission !== 'session' && !allowsAnything(scope)) throw new Problem(403, 'access.denied');
  return { person, ...(account?.officer !== undefined && { officer: account.officer }), scope, token };
}

/** With a one-time password nothing works but looking at oneself, changing it and leaving. */
function refuseOneTimePassword({ mustChangePassword }: Session, { permission }: Requirement): void {
  if (mustChangePassword && permission !== 'session') throw new Problem(403, 'session.passwordMustChange');
}
