import type { Day, Instant } from '@vandong/kernel';
import type { TreeUnit, UnitNames } from './state.js';

export interface EstablishUnit extends UnitNames {
  readonly kind: 'establish';
  readonly at: Instant;
  readonly unit: string;
  readonly code: string;
  readonly unitKind: TreeUnit['kind'];
  readonly locality?: string;
  readonly field?: string;
  readonly from: Day;
  readonly superior?: string;
  readonly guide?: string;
}
export interface RenameUnit extends UnitNames {
  readonly kind: 'rename';
  readonly at: Instant;
  readonly unit: string;
  readonly from: Day;
}
export interface SetLineSuperior {
  readonly kind: 'setLineSuperior';
  readonly at: Instant;
  readonly unit: string;
  readonly superior: string;
  readonly from: Day;
}
export interface SetGuidance {
  readonly kind: 'setGuidance';
  readonly at: Instant;
  readonly unit: string;
  readonly guide: string;
  readonly from: Day;
}
/** Closes units that end together: one for a closing or a split, several for a merger into one. */
export interface CloseUnits {
  readonly kind: 'close';
  readonly at: Instant;
  readonly units: readonly string[];
  /** the first day without them */
  readonly on: Day;
  readonly successors: readonly string[];
  readonly reason: string;
  readonly documentNo?: string;
}
export type OrganisationCommand = EstablishUnit | RenameUnit | SetLineSuperior | SetGuidance | CloseUnits;
