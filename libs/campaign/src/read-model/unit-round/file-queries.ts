import type { Day, Instant } from '@vandong/kernel';
import type { Moment, Snapshot } from '@vandong/projection/query';
import type { Criterion, Step } from '../../domain/events/index.js';
import * as q from './file.sql.js';

export interface UnitRoundFile {
  readonly caseId: string;
  readonly campaign: string;
  readonly round: number;
  readonly unit: string;
  readonly profile: string;
  readonly strength: number;
  readonly coverageTarget: number;
  readonly outlineVersion: number;
  readonly criteria: Readonly<Partial<Record<Step, readonly Criterion[]>>>;
  readonly planNo: string | null;
  readonly planBasis: number | null;
  readonly sixClarities: boolean | null;
  readonly receivedOn: Day | null;
  readonly contactOfficer: string | null;
  readonly reviewNo: string | null;
  readonly conclusions:
    readonly { readonly task: string; readonly title: string; readonly owner: string; readonly dueOn: Day }[] | null;
  readonly noCommendation: boolean | null;
  readonly closedAt: Instant | null;
  readonly position: number;
}
export interface Move {
  readonly step: Step;
  readonly from: Day;
  readonly to: Day;
  readonly cause: 'extension' | 'calendar' | 'pause' | 'reschedule' | 'newOutline';
  readonly position: number;
}
export interface Waiver {
  readonly step: Step;
  readonly reason: string;
  readonly by: string;
}
export interface UnitTask {
  readonly task: string;
  readonly dueOn: Day;
  readonly deliverable: string | null;
  readonly acceptedOn: Day | null;
  readonly state: 'open' | 'delivered' | 'accepted' | 'waived';
}
export interface Session {
  readonly session: string;
  readonly on: Day;
  readonly time: string | null;
  readonly outlineVersion: number;
  readonly held: boolean;
  readonly present: number | null;
  readonly absentees: readonly { readonly officer?: string; readonly name: string; readonly reason?: string }[] | null;
  readonly makeUpOn: Day | null;
  /** id of a file in the vault */
  readonly signedList: string | null;
  /** for those who were absent */
  readonly makeUp: boolean;
}
export interface Extension {
  readonly caseId: string;
  readonly request: string;
  readonly step: Step;
  readonly to: Day;
  readonly reason: string;
  readonly by: string;
  readonly requestedAt: Instant;
  readonly granted: boolean | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}
export interface WaitingExtension extends Extension {
  readonly unit: string;
  readonly campaign: string;
  readonly round: number;
}
export interface TimelineEvent {
  readonly position: number;
  readonly stream: string;
  readonly unit: string | null;
  readonly round: number | null;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly known: Instant;
}

const ofCase =
  <Row>(statement: typeof q.movesSql) =>
  (s: Snapshot, { at, known }: Moment, caseId: string) =>
    s.rows<Row>(statement, [at, known, caseId]);
export const moves = ofCase<Move>(q.movesSql);
export const waivers = ofCase<Waiver>(q.waiversSql);
export const extensions = ofCase<Extension>(q.extensionsSql);
export const sessions = ofCase<Session>(q.sessionsSql);
/** Undefined before the round of the unit was opened. */
export async function unitRoundFile(s: Snapshot, moment: Moment, caseId: string): Promise<UnitRoundFile | undefined> {
  return (await ofCase<UnitRoundFile>(q.fileSql)(s, moment, caseId))[0];
}
export async function pauseOf(
  s: Snapshot,
  moment: Moment,
  caseId: string,
): Promise<{ reason: string; since: Instant } | undefined> {
  return (await ofCase<{ reason: string; since: Instant }>(q.pauseSql)(s, moment, caseId))[0];
}
export const unitTasks = ofCase<UnitTask>(q.unitTasksSql);
export const waitingExtensions = (s: Snapshot, { at, known }: Moment, decidedSince: Instant) =>
  s.rows<WaitingExtension>(q.waitingExtensionsSql, [at, known, decidedSince]);

export const unitTimeline = (
  s: Snapshot,
  { at, known }: Moment,
  unit: string,
  streams: readonly string[],
  limit = 200,
) => s.rows<TimelineEvent>(q.timelineSql, [at, known, unit, streams, limit]);
export const streamTimeline = (s: Snapshot, { at, known }: Moment, streams: readonly string[]) =>
  s.rows<TimelineEvent>(q.streamTimelineSql, [at, known, streams]);
/** Files of officers and leaders: only for who may read them. */
export const restrictedTimeline = (s: Snapshot, { at, known }: Moment, streams: readonly string[]) =>
  s.rows<TimelineEvent>(q.restrictedTimelineSql, [at, known, streams]);
export const changesSince = (s: Snapshot, { at, known }: Moment, since: Instant, types: readonly string[]) =>
  s.rows<TimelineEvent>(q.changesSql, [at, known, since, types]);
/** The newest position that the force knew at that instant. */
export async function positionKnownAt(s: Snapshot, known: Instant): Promise<number> {
  return (await s.rows<{ position: number }>(q.positionKnownSql, [known]))[0]?.position ?? 0;
}
