import type { RowOf, Sheets } from '@vandong/import/template';

export type ActRow = RowOf<Sheets['history']>;
/** The head of a unit acts for it unless another is named. */
export interface Cast {
  headOf(unit: string, on: string): string;
  superiorHeadOf(unit: string, on: string): string;
}
