import type { Day } from '@vandong/kernel';
import { instantAt } from '@vandong/kernel';
import type { RowOf, Sheets } from '@vandong/import/template';
import { provinces } from '../force/provinces.js';
import type { Random } from '../random.js';
import type { ActRow } from './act.js';
import { after, someDay, someTime } from './dates.js';
import { drawn } from './set-up.js';

type InspectionRow = RowOf<Sheets['inspections']>;
interface Team {
  readonly name: string;
  readonly chair: string;
  readonly lead: string;
}
const teams: readonly Team[] = [
  { name: 'Đoàn số 1', chair: 'C07-P03', lead: 'C07-P03.deputy' },
  { name: 'Đoàn số 2', chair: 'C07-P02', lead: 'C07-P02.deputy' },
  { name: 'Đoàn số 3', chair: 'C07-P06', lead: 'C07-P06.deputy' },
  { name: 'Đoàn số 4', chair: 'C07-P05', lead: 'C07-P05.deputy' },
];
const teamOf: Record<string, number> = { '31': 0, '33': 0, '22': 0, '12': 1, '14': 1, '79': 2, '80': 3, '96': 3 };

/** Not yet inspected at the demo's clock: due date and the day the minutes come (dossier 8.10: all but Hải Phòng in time). */
const ahead: Record<string, [due: Day, conducted: Day]> = {
  '31': ['2026-11-11', '2026-11-16'],
  '80': ['2026-11-18', '2026-11-17'],
  '12': ['2026-11-20', '2026-11-19'],
  '14': ['2026-11-20', '2026-11-19'],
  '96': ['2026-11-23', '2026-11-20'],
  '33': ['2026-11-25', '2026-11-24'],
  '22': ['2026-11-26', '2026-11-25'],
  '79': ['2026-11-27', '2026-11-26'],
};
const results = ['good', 'good', 'fair', 'fair', 'pass'] as const;

export function makeInspections(
  personOf: (post: string, on: Day) => string,
  random: Random,
): { inspections: InspectionRow[]; acts: ActRow[] } {
  const inspections: InspectionRow[] = [];
  const acts: ActRow[] = [];
  const add = (round: 1 | 2, unit: string, team: Team, dueOn: Day, recordedOn: Day, at?: string) => {
    const inspection = `KT${round}-${unit}`;
    const window = round === 1 ? { from: '2026-05-18', to: '2026-06-26' } : { from: '2026-10-05', to: '2026-11-27' };
    const opens = after(dueOn, -7);
    inspections.push({
      inspection,
      round,
      unit,
      opensOn: opens < window.from ? window.from : opens,
      dueOn,
      windowEndsOn: window.to,
      teamName: team.name,
      leadPost: team.lead,
      chairUnit: team.chair,
      announced: 'yes',
      scheduledAt: instantAt(round === 1 ? '2026-05-04' : '2026-09-21', '09:00'),
    });
    acts.push({
      at: at ? instantAt(recordedOn, at) : someTime(random, recordedOn),
      act: 'inspectionRecorded',
      person: personOf(team.lead, recordedOn),
      unit,
      round,
      ref: inspection,
      on: recordedOn,
      choice: random.pick(results),
      documentNo: `${random.int(10, 99)}/BB-${team.name.replace('Đoàn số ', 'Đ')}-${unit}`,
      number: random.int(0, 3),
    });
  };
  for (const [index, { gso }] of provinces.entries()) {
    const unit = `PC07-${gso}`;
    const team = teams[teamOf[gso] ?? index % 4]!;
    const first = someDay(random, '2026-05-25', '2026-06-24');
    add(1, unit, team, first, gso === '24' ? after(first, 1) : someDay(random, after(first, -3), first));
    const due = ahead[gso]?.[0] ?? someDay(random, '2026-10-14', '2026-11-13');
    const early = after(due, -random.int(0, 3));
    // the minutes of Hải Phòng are written on the 16th and reach the record on Tuesday morning
    if (gso === '31') add(2, unit, team, due, '2026-11-17', '08:30');
    else add(2, unit, team, due, ahead[gso]?.[1] ?? early);
  }
  for (const unit of drawn)
    add(1, unit, teams[random.int(0, 3)]!, '2026-06-24', someDay(random, '2026-06-15', '2026-06-23'));
  return { inspections, acts };
}
