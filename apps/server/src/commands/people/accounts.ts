import { Inject, Injectable } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { closeSessionsOf, issueOneTimePassword } from '@vandong/access/vault';
import type { Day } from '@vandong/kernel';
import { OrganisationFacts } from '@vandong/organisation/application';
import type pg from 'pg';
import { POOL } from '../../platform/pool.js';
import { Problem } from '../../problems/index.js';

/** What accounts need besides the log: the vault, and the units of the day. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly rights: Rights,
    private readonly organisation: OrganisationFacts,
  ) {}

  /** Ends all sessions of the person. Refuses one's own: whoever finds an open session must not gain a lasting password. */
  async issuePassword(person: string, by: string): Promise<string> {
    if (person === by) throw new Problem(422, 'access.ownPassword');
    if (!(await this.rights.person(person))) throw new Problem(404, 'access.noSuchPerson');
    const password = await issueOneTimePassword(this.pool, person);
    await closeSessionsOf(this.pool, person);
    return password;
  }

  /** A right over a unit that is not there on its first day would reach nothing, in silence. */
  async requireUnit(unit: string | undefined, on: Day): Promise<void> {
    if (unit !== undefined && !(await this.organisation.isOpen(unit, on))) {
      throw new Problem(422, 'access.unitNotOpen', { params: { unit, on } });
    }
  }
}
