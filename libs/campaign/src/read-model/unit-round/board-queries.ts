import type { Day, Instant } from '@vandong/kernel';
import type { Moment, Snapshot } from '@vandong/projection/query';
import type { Step } from '../../domain/events/index.js';
import { activitySql, boardSql, rowsSql, sharesSql, stepsSql } from './board.sql.js';

export type StepFact = 'absent' | 'entered' | 'done' | 'waived' | 'missed';

/** Units of one locality that stand alike in one step. */
export interface BoardGroup {
  readonly key: string;
  readonly step: Step;
  readonly state: StepFact;
  readonly paused: boolean;
  readonly dueOn: Day;
  readonly carriedOver: boolean;
  readonly units: number;
  /** the latest completion after the due date */
  readonly doneLateOn: Day | null;
}
export interface UnitStep {
  readonly caseId: string;
  readonly unit: string;
  readonly key: string;
  readonly step: Step;
  readonly state: StepFact;
  readonly paused: boolean;
  readonly opensOn: Day | null;
  readonly firstDueOn: Day;
  readonly dueOn: Day;
  readonly enteredAt: Instant | null;
  readonly completedOn: Day | null;
  readonly carriedOver: boolean;
}
export interface UnitShare {
  readonly caseId: string;
  readonly strength: number;
  readonly outlineVersion: number;
  readonly tasks: number;
  readonly tasksDone: number;
  readonly present: number;
}
export interface RoundScope {
  readonly campaign: string;
  readonly round: number;
  /** undefined: all */
  readonly units?: readonly string[] | undefined;
}

export const boardGroups = (s: Snapshot, { at, known }: Moment, { campaign, round, units }: RoundScope) =>
  s.rows<BoardGroup>(boardSql, [at, known, campaign, round, units ?? null]);
export const unitSteps = (
  s: Snapshot,
  { at, known }: Moment,
  { campaign, round, units }: RoundScope,
  only: { locality?: string | undefined; step?: Step | undefined } = {},
) => s.rows<UnitStep>(stepsSql, [at, known, campaign, round, units ?? null, only.locality ?? null, only.step ?? null]);
export const unitShares = (s: Snapshot, { at, known }: Moment, cases: readonly string[]) =>
  s.rows<UnitShare>(sharesSql, [at, known, cases]);
export async function lastActivity(
  s: Snapshot,
  { at, known }: Moment,
  units: readonly string[],
): Promise<Map<string, Instant>> {
  const rows = await s.rows<{ unit: string; at: Instant | null }>(activitySql, [at, known, units]);
  return new Map(rows.flatMap((row) => (row.at ? [[row.unit, row.at] as const] : [])));
}

export interface BoardRow {
  readonly key: string;
  readonly units: number;
  readonly lastActivityAt: Instant | null;
}
export const boardRows = (s: Snapshot, { at, known }: Moment, { campaign, round, units }: RoundScope) =>
  s.rows<BoardRow>(rowsSql, [at, known, campaign, round, units ?? null]);
