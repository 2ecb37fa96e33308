import type { Day, Instant, Only } from '@vandong/kernel';
import type { LadderState } from '@vandong/notice/domain';
import type { InspectionEvent } from '../events/index.js';

type Scheduled = Only<InspectionEvent, 'InspectionScheduled'>['data'];

/** What the ladder's events call the thing that is due in this stream. */
export const MATTER = 'inspection';

/** An inspection that was scheduled; what it was scheduled as stands in `plan`, what holds now beside it. */
export interface KnownInspection {
  readonly status: 'scheduled' | 'recorded' | 'missed' | 'cancelled';
  readonly plan: Scheduled;
  readonly dueOn: Day;
  /** when this due date was set: the ladder's rungs before it are not its own */
  readonly dueSince: Instant;
  readonly windowEndsOn: Day;
  readonly record?: Only<InspectionEvent, 'InspectionRecorded'>['data'];
  readonly notices: LadderState;
}
export type InspectionState = { readonly status: 'unknown' } | KnownInspection;

export const unknownInspection: InspectionState = { status: 'unknown' };
