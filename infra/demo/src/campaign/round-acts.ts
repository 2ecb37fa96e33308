import type { Day } from '@vandong/kernel';
import type { Random } from '../random.js';
import type { DemoUnit } from '../force/units.js';
import { merged } from '../force/units.js';
import type { ActRow, Cast } from './act.js';
import { after, someDay, someTime } from './dates.js';
import { tasks } from './set-up.js';

/** What a unit does in a round when nothing special happens to it; the story changes some of it. */
export interface Course {
  /** working days each step comes after its due date; 0 = in time */
  readonly planLate?: number;
  readonly reviewLate?: number;
  readonly tasksLate?: number;
}

const underWay: ReadonlySet<string> = new Set(['PC07-31', 'PC07-31-KV02', 'PC07-31-KV05', 'PC07-31-KV08', 'PC07-14']);

const briefings: Record<1 | 2, { version: number; from: Day; to: Day }[]> = {
  1: [{ version: 1, from: '2026-01-26', to: '2026-02-12' }],
  2: [
    { version: 2, from: '2026-08-10', to: '2026-09-11' },
    { version: 3, from: '2026-10-19', to: '2026-11-13' },
  ],
};

export function roundActs(unit: DemoUnit, round: 1 | 2, course: Course, cast: Cast, random: Random): ActRow[] {
  const acts: ActRow[] = [];
  const act = (kind: ActRow['act'], on: Day, more: Partial<ActRow> = {}, person = cast.headOf(unit.unit, on)) =>
    acts.push({ at: someTime(random, on), act: kind, person, unit: unit.unit, round, ...more });

  const planned = round === 1 ? plan(unit, course, act, cast, random) : undefined;
  for (const { version, from, to } of briefings[round]) {
    const earliest = planned && after(planned, 1) > from ? after(planned, 1) : from;
    brief(unit, round, version, someDay(random, earliest, to), act, random);
  }
  // three units of four have finished before the demo's clock; those of the story are under way
  const ahead = round === 2 && !underWay.has(unit.unit) && random.chance(0.78);
  for (const task of tasks.filter((task) => task.round === round && owes(unit, task.profiles))) {
    const early =
      ahead && task.dueOn === '2026-12-15'
        ? someDay(random, '2026-10-12', '2026-11-13')
        : someDay(random, after(task.dueOn, -19), after(task.dueOn, -1));
    const on = course.tasksLate && task.dueOn === '2026-06-30' ? after(task.dueOn, course.tasksLate) : early;
    const delivered = after(on, -random.int(1, 4));
    act('taskDelivered', delivered, { ref: task.task, note: task.deliverable });
    act('taskAccepted', on, { ref: task.task, on }, cast.superiorHeadOf(unit.unit, on));
  }
  if (unit.unit === merged.unit) return acts;
  const reviewOn = round === 1 ? reviewDay(course, random) : someDay(random, '2026-12-21', '2027-01-14');
  act('reviewRecorded', reviewOn, {
    on: reviewOn,
    documentNo: `${random.int(2, 99)}/BC-${unit.code}`,
    ...(random.chance(0.3) && conclusion(round)),
  });
  const usual = round === 1 ? '2026-07-20' : '2027-01-18';
  const settleFrom = reviewOn < usual ? usual : after(reviewOn, 1);
  const settleTo = round === 2 ? '2027-01-28' : course.reviewLate ? settleFrom : after(settleFrom, 3);
  act('nothingArose', someDay(random, settleFrom, settleTo), { choice: 'commendation' });
  act('nothingArose', someDay(random, settleFrom, settleTo), { choice: 'accountability' });
  return acts;
}

type Act = (kind: ActRow['act'], on: Day, more?: Partial<ActRow>, person?: string) => void;

function plan(unit: DemoUnit, { planLate }: Course, act: Act, cast: Cast, random: Random): Day {
  if (unit.kind === 'team') {
    const on = planLate ? after('2026-02-06', planLate) : someDay(random, '2026-01-26', '2026-02-06');
    act('assignmentReceived', on, { on, ref: cast.headOf(unit.unit, on) });
    return on;
  }
  const due = unit.kind === 'office' ? '2026-01-30' : '2026-01-16';
  const on =
    unit.unit === 'C07'
      ? '2026-01-12'
      : planLate
        ? after(due, planLate)
        : someDay(random, unit.kind === 'office' ? '2026-01-19' : '2026-01-13', due);
  const documentNo = unit.unit === 'C07' ? '15/KH-C07-P02' : `${random.int(2, 60)}/KH-${unit.code}`;
  act('planRecorded', on, { on, documentNo, details: unit.unit === 'C07' ? '01/CT-BCA; 08/KH-BCA' : '15/KH-C07-P02' });
  return on;
}

function brief(unit: DemoUnit, round: 1 | 2, version: number, on: Day, act: Act, random: Random): void {
  const strength = unit.strength ?? 0;
  // fewer than a tenth stay away, so that the briefing covers what it must
  const absent = random.chance(0.4) ? random.int(0, Math.floor(strength * 0.08)) : 0;
  act('briefingHeld', on, {
    ref: `QT${round}-${version}-1`,
    on,
    number: strength - absent,
    choice: String(version),
    ...(absent > 0 && {
      details: Array.from(
        { length: absent },
        (_, n) => `CBCS số ${n + 1}|${random.pick(['trực', 'phép', 'đi học'])}`,
      ).join('; '),
      note: after(on, 5),
    }),
  });
}

const profileOfKind: Partial<Record<DemoUnit['kind'], string>> = { team: 'team', office: 'office' };
const owes = ({ kind }: DemoUnit, profiles: readonly string[]) =>
  profiles.includes(profileOfKind[kind] ?? 'department');
const reviewDay = ({ reviewLate }: Course, random: Random) =>
  reviewLate ? after('2026-07-24', reviewLate) : someDay(random, '2026-07-06', '2026-07-17');
const conclusion = (round: 1 | 2) => ({
  details: `KL${round}-01|Khắc phục tồn tại về hồ sơ quán triệt|Người đứng đầu đơn vị|${round === 1 ? '2026-09-30' : '2027-03-31'}`,
});
