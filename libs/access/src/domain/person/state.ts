import type { Day } from '@vandong/kernel';
import type { Role } from '../events/index.js';

/** A role on a unit and below, from a day on, until the first day without it. */
export interface Grant {
  readonly role: Role;
  readonly unit?: string;
  readonly from: Day;
  readonly until?: Day;
}
export interface PersonState {
  readonly person?: string;
  readonly displayName?: string;
  readonly officer?: string;
  readonly grants: readonly Grant[];
}
export const noPerson: PersonState = { grants: [] };

export const inForce = (grant: Grant, on: Day): boolean =>
  grant.from <= on && (grant.until === undefined || on < grant.until);
export const sameRole = (grant: Grant, other: Pick<Grant, 'role' | 'unit'>): boolean =>
  grant.role === other.role && grant.unit === other.unit;
