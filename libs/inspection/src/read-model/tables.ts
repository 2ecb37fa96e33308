import type { IntervalTable } from '@vandong/projection';
import { intervalDdl } from '@vandong/projection/tables';

/** One inspection on two axes, so that the board of a past day shows the date and the minutes of that day. */
export const inspectionTable = {
  name: 'inspection_interval',
  key: { inspection: 'text' },
  value: {
    case_id: 'text',
    campaign: 'text',
    round: 'integer',
    unit: 'text',
    opens_on: 'date',
    first_due_on: 'date',
    due_on: 'date',
    window_ends_on: 'date',
    team_name: 'text',
    lead_post: 'text',
    chair_unit: 'text',
    unannounced: 'boolean',
    /** `scheduled` · `recorded` · `missed` · `cancelled` */
    state: 'text',
    conducted_on: 'date',
    result: 'text',
    minutes_no: 'text',
    finding_count: 'integer',
    photo: 'text',
  },
} as const satisfies IntervalTable;
export const inspectionDdl = intervalDdl(inspectionTable, '(campaign, round)', '(unit)');
