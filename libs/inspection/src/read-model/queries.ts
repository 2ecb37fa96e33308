import type { Day } from '@vandong/kernel';
import { asOf } from '@vandong/projection';
import { sql, type Moment, type Snapshot } from '@vandong/projection/query';

export interface InspectionOfDay {
  readonly inspection: string;
  readonly caseId: string;
  readonly campaign: string;
  readonly round: number;
  readonly unit: string;
  readonly opensOn: Day;
  readonly firstDueOn: Day;
  readonly dueOn: Day;
  readonly windowEndsOn: Day;
  readonly teamName: string;
  readonly leadPost: string;
  readonly chairUnit: string;
  readonly unannounced: boolean;
  readonly state: 'scheduled' | 'recorded' | 'missed' | 'cancelled';
  readonly conductedOn: Day | null;
  readonly result: 'good' | 'fair' | 'pass' | 'fail' | null;
  readonly minutesNo: string | null;
  readonly findingCount: number | null;
  /** of the minutes: id of a file in the vault */
  readonly photo: string | null;
}

const columns = `i.inspection, i.case_id as "caseId", i.campaign, i.round, i.unit, i.opens_on as "opensOn", i.first_due_on as "firstDueOn", i.due_on as "dueOn",
  i.window_ends_on as "windowEndsOn", i.team_name as "teamName", i.lead_post as "leadPost", i.chair_unit as "chairUnit", i.unannounced, i.state,
  i.conducted_on as "conductedOn", i.result, i.minutes_no as "minutesNo", i.finding_count as "findingCount", i.photo`;
/** $1 at, $2 known, $3 campaign, $4 round */
const ofRoundSql = sql(
  'inspection.ofRound',
  `select ${columns} from read.inspection_interval i
 where i.campaign = $3 and i.round = $4 and i.state <> 'cancelled' and ${asOf('i', '$1', '$2')} order by i.due_on, i.unit`,
);
const byIdSql = sql(
  'inspection.byId',
  `select ${columns} from read.inspection_interval i where i.inspection = any($3) and ${asOf('i', '$1', '$2')}`,
);
const ofUnitSql = sql(
  'inspection.ofUnit',
  `select ${columns} from read.inspection_interval i where i.unit = $3 and ${asOf('i', '$1', '$2')} order by i.due_on desc`,
);
const openOfPostsSql = sql(
  'inspection.openOfPosts',
  `select ${columns} from read.inspection_interval i where i.lead_post = any($3) and i.state = 'scheduled' and ${asOf('i', '$1', '$2')} order by i.due_on`,
);

export const inspectionsOfRound = (s: Snapshot, { at, known }: Moment, campaign: string, round: number) =>
  s.rows<InspectionOfDay>(ofRoundSql, [at, known, campaign, round]);
export const inspectionsById = (s: Snapshot, { at, known }: Moment, ids: readonly string[]) =>
  s.rows<InspectionOfDay>(byIdSql, [at, known, ids]);
export const inspectionsOfUnit = (s: Snapshot, { at, known }: Moment, unit: string) =>
  s.rows<InspectionOfDay>(ofUnitSql, [at, known, unit]);
export const openInspectionsLedBy = (s: Snapshot, { at, known }: Moment, posts: readonly string[]) =>
  s.rows<InspectionOfDay>(openOfPostsSql, [at, known, posts]);
