import { emptyCalendar, instantAt } from '@vandong/kernel';
import { defaultLadders, formalReminder, type DayFacts } from '@vandong/notice/domain';
import type { InspectionEvent } from '../events/index.js';
import type { CommandOf, LookFacts, ScheduleFacts } from './commands.js';

/** The inspection of dossier 8.10: Hải Phòng, due Wednesday 11/11/2026. */
export const plan = {
  inspection: 'KT-31-2',
  campaign: 'CVD-2026-01',
  round: 2,
  unit: 'PC07-31',
  opensOn: '2026-10-05',
  dueOn: '2026-11-11',
  windowEndsOn: '2026-11-27',
  teamName: 'Đoàn số 1',
  leadPost: 'C07-P03.deputy-1',
  chairUnit: 'C07-P03',
} as const;

export const independent: ScheduleFacts = {
  unitOpen: true,
  chairUnitOpen: true,
  inspectedUnits: ['PC07-31', 'PC07-31-KV02'],
  leadUnits: ['C07-P03', 'C07'],
};
export const scheduledAt = '2026-10-01T02:00:00.000Z';
export const scheduled: InspectionEvent = { type: 'InspectionScheduled', occurredAt: scheduledAt, data: plan };

const inCharge: DayFacts = {
  recipients: {
    teamLead: [{ post: plan.leadPost, person: 'GL-000004' }],
    chairHead: [{ post: 'C07-P03.head', person: 'GL-000021' }],
    standingDeputy: [{ post: 'C07.deputy-1', person: 'GL-000002' }],
    // a ladder published by mistake could name them; nobody of the inspected unit may ever hear of it
    unitHead: [{ post: 'PC07-31.head', person: 'GL-000006' }],
  },
  reminder: formalReminder('C07-P03.head', 'C07.deputy-1'),
};
/** The same people on every day. */
const everyDay = new Proxy<Record<string, DayFacts>>({}, { get: () => inCharge });

export const lookAt = (now: string, facts: Partial<LookFacts> = {}): CommandOf<'look'> => ({
  kind: 'look',
  now,
  facts: {
    calendar: emptyCalendar,
    ladder: defaultLadders.inspection,
    byDay: everyDay,
    inspectedPosts: ['PC07-31.head'],
    pauses: [],
    ...facts,
  },
});

export const morning = (day: string) => instantAt(day, '09:00');
export const minutes = { conductedOn: '2026-11-11', result: 'good', minutesNo: '45/BB-ĐKT1', findingCount: 2 } as const;
export const record = (day: string): CommandOf<'record'> => ({ kind: 'record', at: morning(day), ...minutes });
export const recordedOn = (day: string): InspectionEvent => ({
  type: 'InspectionRecorded',
  occurredAt: morning(day),
  data: minutes,
});
export const approve = (day: string): CommandOf<'approveReminder'> => ({
  kind: 'approveReminder',
  matter: 'inspection',
  dueOn: plan.dueOn,
  ordinal: 1,
  by: 'GL-000002',
  posts: ['C07.deputy-1'],
  at: morning(day),
});
