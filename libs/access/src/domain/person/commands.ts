import type { Day, Instant } from '@vandong/kernel';
import type { Role } from '../events/index.js';

interface Given {
  /** the person who orders it; absent for import and set-up */
  readonly by?: string;
  readonly at: Instant;
}
export interface RegisterPersonCommand extends Given {
  readonly kind: 'registerPerson';
  readonly person: string;
  readonly displayName: string;
  readonly officer?: string;
}
export interface GrantRoleCommand extends Given {
  readonly kind: 'grantRole';
  readonly role: Role;
  /** own unit and below along line command; absent = the whole force */
  readonly unit?: string;
  readonly from: Day;
}
export interface RevokeRoleCommand extends Given {
  readonly kind: 'revokeRole';
  readonly role: Role;
  readonly unit?: string;
  /** the first day without the role */
  readonly on: Day;
}
export type PersonCommand = RegisterPersonCommand | GrantRoleCommand | RevokeRoleCommand;
