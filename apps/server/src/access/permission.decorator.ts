import { SetMetadata } from '@nestjs/common';
import type { Permission as PermissionName } from '@vandong/access/domain';
import type { SubjectOf } from './subject.js';

export interface Requirement {
  readonly permission: PermissionName;
  /** what the right must reach; absent for reads, which show only what the reader's rights reach */
  readonly subject?: SubjectOf;
}
const REQUIREMENT = 'vandong:permission';
const PUBLIC = 'vandong:public';

/** The right a route needs. Every route carries this or `@Public()`; a test walks all routes and finds one without. */
export const Permission = (permission: PermissionName, subject?: SubjectOf) =>
  SetMetadata(REQUIREMENT, { permission, ...(subject && { subject }) } satisfies Requirement);
/** For a route that answers anyone, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

export const requirementOf = (handler: object): Requirement | undefined =>
  Reflect.getMetadata(REQUIREMENT, handler) as Requirement | undefined;
export const isPublic = (handler: object): boolean => Reflect.getMetadata(PUBLIC, handler) === true;
