import { Injectable } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { allowsAnything, permissions, scopeOf, type Permission, type Scope } from '@vandong/access/domain';
import type { Day } from '@vandong/kernel';
import { OrganisationFacts } from '@vandong/organisation/application';
import type { UnitOfDay } from '@vandong/organisation/read-model';
import type { Reader } from '../reader.js';
import { below } from './tree.js';

export interface Asking {
  readonly person: string;
  readonly officer?: string;
  /** Vietnamese when absent */
  readonly language?: 'vi' | 'en';
}

/** Makes a `Reader` of a visitor. Rights and posts come from the log, the tree from the units of today. */
@Injectable()
export class Readers {
  constructor(
    private readonly rights: Rights,
    private readonly organisation: OrganisationFacts,
  ) {}

  async of(
    { person, officer = person }: Asking,
    today: Day,
    units: () => Promise<Iterable<UnitOfDay>>,
  ): Promise<Reader> {
    // one reading of the log for all permissions, not one for each
    const [account, posts] = await Promise.all([this.rights.person(person), this.organisation.heldBy(officer, today)]);
    const grants = account?.grants ?? [];
    const scopes = new Map(permissions.map((permission) => [permission, scopeOf(grants, permission, today)]));
    return readerOf({ person, officer, posts }, scopes, units);
  }
}

export function readerOf(
  who: Pick<Reader, 'person' | 'officer' | 'posts'>,
  scopes: ReadonlyMap<Permission, Scope>,
  units: () => Promise<Iterable<UnitOfDay>>,
): Reader {
  const reach = new Map<Permission, Promise<readonly string[] | undefined>>();
  const reachOf = async (permission: Permission): Promise<readonly string[] | undefined> => {
    const scope = scopes.get(permission);
    if (scope?.whole) return undefined;
    return scope && scope.units.length > 0 ? below(await units(), scope.units) : [];
  };
  const unitsOf = (permission: Permission) => {
    const found = reach.get(permission) ?? reachOf(permission);
    reach.set(permission, found);
    return found;
  };
  return {
    ...who,
    may: (permission) => allowsAnything(scopes.get(permission) ?? { whole: false, units: [], ownCase: false }),
    units: unitsOf,
    reaches: async (permission, unit) =>
      (await unitsOf(permission))?.includes(unit) ?? scopes.get(permission)?.whole === true,
  };
}
