import { Inject, Injectable } from '@nestjs/common';
import { LineCommand, reaches } from '@vandong/access/application';
import { dayOf, isDay, type Clock } from '@vandong/kernel';
import { OrganisationFacts } from '@vandong/organisation/application';
import type { FastifyRequest } from 'fastify';
import { CLOCK } from '../platform/tokens.js';
import { Problem } from '../problems/index.js';
import { CaseFacts, type CaseOwner } from './case-facts.js';
import { CaseSight } from './case-sight.js';
import type { Requirement } from './permission.decorator.js';
import type { Visitor } from './visitor.js';

/** Does a person's right reach the case, the unit or the force a command is about? */
@Injectable()
export class Reach {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly line: LineCommand,
    private readonly organisation: OrganisationFacts,
    private readonly cases: CaseFacts,
    private readonly sight: CaseSight,
  ) {}

  /** Throws one and the same 404 for a case that does not exist, for one out of reach and for one out of sight: none is given away. */
  async require({ subject: subjectOf }: Requirement, visitor: Visitor, request: FastifyRequest): Promise<void> {
    if (!subjectOf) return;
    const subject = subjectOf(request);
    if (subject.kind === 'force') return this.ofForce(visitor);
    if (subject.kind === 'unit') return this.ofUnit(visitor, subject.unit);
    if (subject.kind === 'officer') return this.ofUnit(visitor, await this.managing(subject));
    const { caseId } = subject;
    const owner = await this.cases.ownerOf(caseId);
    const known = owner && (await this.ofCase(visitor, owner)) && (await this.sight.sees(visitor, caseId, owner));
    if (!known) throw new Problem(404, 'access.noSuchCase');
  }

  private ofForce({ scope }: Visitor): void {
    if (!scope.whole) throw new Problem(403, 'access.denied');
  }

  /** A day that does not exist, or an officer nobody managed, has no unit: the schema or the decider says so to those with the whole force. */
  private async managing({
    officer,
    on,
  }: {
    readonly officer: string;
    readonly on: string;
  }): Promise<string | undefined> {
    return isDay(on) ? this.organisation.managingUnit(officer, on) : undefined;
  }

  private async ofUnit({ scope }: Visitor, unit: string | undefined): Promise<void> {
    if (!scope.whole && (unit === undefined || !(await this.within(scope, unit))))
      throw new Problem(403, 'access.denied');
  }

  private async ofCase(
    { scope, person, officer = person }: Visitor,
    { unit, people, decidedBy }: CaseOwner,
  ): Promise<boolean> {
    if (scope.ownCase && (people.includes(officer) || (await this.holds(officer, decidedBy)))) return true;
    return unit === undefined ? scope.whole : this.within(scope, unit);
  }

  private async holds(officer: string, post: string | undefined): Promise<boolean> {
    return (
      post !== undefined && (await this.organisation.heldBy(officer, dayOf(await this.clock.now()))).includes(post)
    );
  }

  private async within(scope: Visitor['scope'], unit: string): Promise<boolean> {
    return scope.whole || reaches(scope, unit, dayOf(await this.clock.now()), this.line);
  }
}
