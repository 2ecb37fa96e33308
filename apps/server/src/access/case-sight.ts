import { Inject, Injectable } from '@nestjs/common';
import { LineCommand, reaches, Rights } from '@vandong/access/application';
import type { Permission, Scope } from '@vandong/access/domain';
import { CaseFiles } from '@vandong/conduct/application';
import { categoryOf, dayOf, type Clock, type Day } from '@vandong/kernel';
import { OrganisationFacts } from '@vandong/organisation/application';
import { CLOCK } from '../platform/tokens.js';
import type { CaseOwner } from './case-facts.js';
import type { Visitor } from './visitor.js';

/** The right to read a case of this kind. Everyone knows the campaign. */
const readBy: Readonly<Record<string, Permission>> = {
  unitRound: 'unit.read',
  inspection: 'inspection.read',
  violation: 'violation.read',
  leaderReview: 'leaderReview.read',
  commendation: 'commendation.read',
};

/**
 * May a person know that a case exists? A right to act somewhere in the force tells nothing of what lies there: without
 * this a command's refusal would say whether a leader is under review. Answered from the log, as the pages answer it from
 * the read models: a page that lags must not hide from a person what he has just opened.
 */
@Injectable()
export class CaseSight {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rights: Rights,
    private readonly line: LineCommand,
    private readonly organisation: OrganisationFacts,
    private readonly files: CaseFiles,
  ) {}

  async sees(
    { person, officer = person }: Pick<Visitor, 'person' | 'officer'>,
    caseId: string,
    owner: CaseOwner,
  ): Promise<boolean> {
    const category = categoryOf(caseId);
    if (category === 'campaign') return true;
    const now = await this.clock.now();
    const today = dayOf(now);
    const mine = [officer, ...(await this.organisation.heldBy(officer, today))];
    if (owner.told.some((each) => mine.includes(each)) || mine.includes(owner.decidedBy ?? '')) return true;
    const permission = owner.unannounced ? 'followUp.read' : readBy[category];
    const scope = permission && (await this.rights.scope(person, permission, today));
    if (!scope) return false;
    if (scope.ownCase && owner.people.includes(officer)) return true;
    if (!(await this.reach(scope, owner, today))) return false;
    return (
      category !== 'violation' || owner.people.includes(officer) || !(await this.files.concerns(caseId, officer, now))
    );
  }

  private async reach(scope: Scope, { unit, visited, unannounced }: CaseOwner, on: Day): Promise<boolean> {
    const of = (each: string | undefined) => each !== undefined && reaches(scope, each, on, this.line);
    return scope.whole || (await of(unit)) || (!unannounced && (await of(visited)));
  }
}
