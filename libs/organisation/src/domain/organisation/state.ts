import type { Day } from '@vandong/kernel';
import type { Fact } from '../as-of.js';
import type { unitKinds } from '../events/index.js';
import type { Table } from '../table.js';

export interface UnitNames {
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
}

export interface Closing {
  /** the first day on which the unit no longer exists */
  readonly on: Day;
  readonly successors: readonly string[];
  readonly recorded: number;
}

/** A unit with every edge it ever had. Lists stand in the order of recording. */
export interface TreeUnit {
  readonly unit: string;
  readonly code: string;
  readonly kind: (typeof unitKinds)[number];
  readonly locality?: string;
  readonly field?: string;
  readonly from: Day;
  readonly recorded: number;
  readonly names: readonly Fact<UnitNames>[];
  readonly superiors: readonly Fact<string>[];
  readonly guides: readonly Fact<string>[];
  readonly closing?: Closing;
}

export type Tree = Table<TreeUnit>;
