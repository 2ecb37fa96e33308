import type { Fact } from '../as-of.js';

export interface Assignment {
  readonly unit: string;
  readonly as: 'member' | 'seconded';
}
/** Which unit actually managed an officer and when. Names are not needed to decide anything, so none is kept. */
export interface OfficerFile {
  readonly officer: string;
  readonly assignments: readonly Fact<Assignment>[];
}
