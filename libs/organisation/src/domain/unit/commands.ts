import type { Day, Instant } from '@vandong/kernel';
import type { HoldingMode, PostRank } from './state.js';

/** When the unit exists, from the tree; undefined for a unit that was never established. */
export type UnitLife = { readonly from: Day; readonly closedOn?: Day } | undefined;

interface Common {
  readonly at: Instant;
  readonly unit: string;
  readonly life: UnitLife;
}
export interface CreatePost extends Common {
  readonly kind: 'createPost';
  readonly post: string;
  readonly title: string;
  readonly titleEn: string;
  readonly rank: PostRank;
  readonly from: Day;
}
export interface AbolishPost extends Common {
  readonly kind: 'abolishPost';
  readonly post: string;
  readonly on: Day;
}
export interface AssignFields extends Common {
  readonly kind: 'assignFields';
  readonly post: string;
  readonly fields: readonly string[];
  readonly from: Day;
}
export interface TakePost extends Common {
  readonly kind: 'takePost';
  readonly post: string;
  readonly officer: string;
  readonly officerKnown: boolean;
  readonly mode: HoldingMode;
  readonly from: Day;
  /** the first day on which he no longer holds it, for a holding of the past */
  readonly until?: Day;
  readonly documentNo?: string;
}
export interface LeavePost extends Common {
  readonly kind: 'leavePost';
  readonly post: string;
  readonly officer: string;
  /** the first day on which he no longer holds it */
  readonly on: Day;
}
export interface RecordStrength extends Common {
  readonly kind: 'recordStrength';
  readonly strength: number;
  readonly from: Day;
}
export type UnitCommand = CreatePost | AbolishPost | AssignFields | TakePost | LeavePost | RecordStrength;
