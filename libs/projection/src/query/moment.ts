import type { Day, Instant } from '@vandong/kernel';

/** Later than everything: "all that is known now". */
export const ALL_KNOWN: Instant = '9999-12-31T00:00:00.000Z';

/** Which moment a reading shows: what held on `day` (at `at`), as it was known at `known`. */
export interface Moment {
  readonly day: Day;
  readonly at: Instant;
  readonly known: Instant;
}
