import type { InspectionOfDay } from '@vandong/inspection/read-model';
import type { UnitOfDay } from '@vandong/organisation/read-model';
import type { z } from 'zod';
import type { inspectionRow } from '../../contract/index.js';
import { holderName, type PostLabels, type Reading } from '../reading/index.js';
import { daysLeft, lateDays, shownStateOf } from '../state/index.js';
import { localityName, both } from '../words/index.js';

export type InspectionRow = z.infer<typeof inspectionRow>;
type Days = Pick<Reading, 'calendar' | 'moment' | 'soon'>;

export function rowOf(
  each: InspectionOfDay,
  units: ReadonlyMap<string, UnitOfDay>,
  label: PostLabels,
  { calendar, moment, soon }: Days,
): InspectionRow {
  const unit = units.get(each.unit);
  const open = each.state === 'scheduled';
  const state = open
    ? shownStateOf({ state: each.opensOn <= moment.day ? 'entered' : 'absent', dueOn: each.dueOn }, moment.day, soon)
    : ({ recorded: 'done', missed: 'missed', cancelled: 'waived' } as const)[
        each.state as 'recorded' | 'missed' | 'cancelled'
      ];
  const late = lateDays(calendar, each.dueOn, open ? moment.day : (each.conductedOn ?? each.dueOn));
  return {
    inspection: each.inspection,
    caseId: each.caseId,
    unit: each.unit,
    code: unit?.code ?? each.unit,
    place: unit?.locality ? localityName(unit.locality) : both(unit?.name ?? each.unit, unit?.nameEn ?? each.unit),
    teamName: each.teamName,
    lead: holderName(label(each.leadPost)),
    chairUnit: each.chairUnit,
    opensOn: each.opensOn,
    firstDueOn: each.firstDueOn,
    dueOn: each.dueOn,
    ...(each.conductedOn !== null && { conductedOn: each.conductedOn }),
    ...(each.minutesNo !== null && { minutesNo: each.minutesNo }),
    ...(each.result !== null && { result: each.result }),
    ...(each.findingCount !== null && { findingCount: each.findingCount }),
    state,
    ...(late > 0 && { lateDays: late }),
    ...(open && { daysLeft: daysLeft(calendar, each.dueOn, moment.day) }),
  };
}
