import { startOfDay } from '@vandong/kernel';
import { patchFrom, setFrom, type EventContext, type Row, type Statement, type Projection } from '@vandong/projection';
import { readModel } from '@vandong/projection/tables';
import { inspectionEvents } from '../domain/events/index.js';
import { inspectionDdl, inspectionTable } from './tables.js';

const idOf = ({ stream }: EventContext) => stream.slice('inspection-'.length);
const change = (at: EventContext, row: Row): Statement =>
  setFrom(inspectionTable.name, { inspection: idOf(at) }, row, { at: at.occurredAt, knownAt: at.knownAt });

export const inspectionReadModel: Projection = readModel({
  name: 'inspection',
  version: 3,
  definitions: inspectionEvents,
  tables: inspectionDdl,
  handlers: {
    InspectionScheduled: ({ data }, at) => [
      change(at, {
        case_id: at.stream,
        campaign: data.campaign,
        round: data.round,
        unit: data.unit,
        opens_on: data.opensOn,
        first_due_on: data.dueOn,
        due_on: data.dueOn,
        window_ends_on: data.windowEndsOn,
        team_name: data.teamName,
        lead_post: data.leadPost,
        chair_unit: data.chairUnit,
        unannounced: data.unannounced ?? false,
        state: 'scheduled',
      }),
    ],
    InspectionRescheduled: ({ data }, at) => [change(at, { due_on: data.dueOn })],
    // the minutes are true from the day of the visit, however much later they were entered
    InspectionRecorded: ({ data }, at) => [
      patchFrom(
        inspectionTable.name,
        { inspection: idOf(at) },
        {
          state: 'recorded',
          conducted_on: data.conductedOn,
          result: data.result,
          minutes_no: data.minutesNo,
          finding_count: data.findingCount,
          ...(data.photo !== undefined && { photo: data.photo }),
        },
        { at: startOfDay(data.conductedOn), knownAt: at.knownAt },
      ),
    ],
    InspectionMissed: (_, at) => [change(at, { state: 'missed' })],
    InspectionCancelled: (_, at) => [change(at, { state: 'cancelled' })],
  },
});
