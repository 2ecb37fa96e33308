import type { Day } from '@vandong/kernel';
import { story } from '../force/fixed-people.js';
import type { People } from '../force/people.js';
import { merged, type DemoUnit } from '../force/units.js';
import type { Random } from '../random.js';
import type { ActRow, Cast } from './act.js';
import { caseActs, reviewedUnits } from './cases.js';
import { commendationActs, proposingUnits } from './commendations.js';
import { makeInspections } from './inspections.js';
import { roundActs, type Course } from './round-acts.js';
import { enrolled } from './set-up.js';
import { storyActs } from './story-acts.js';

/** Not perfect: who was late, and by how many working days. All of it is done by the demo's clock. */
const courses: Record<string, Course> = {
  '1|PC07-04': { planLate: 2 },
  '1|PC07-12-KV01': { planLate: 1 },
  // extended, and in time by its new deadline
  '1|PC07-20': { tasksLate: 2 },
  '1|PC07-44-KV03': { tasksLate: 2 },
  '1|PC07-68': { tasksLate: 1 },
  '1|PC07-91-TT': { reviewLate: 1 },
};

export function makeHistory(units: readonly DemoUnit[], { officers, tenures }: People, random: Random) {
  const personOf = (post: string, on: Day) => {
    const held = tenures.find((t) => t.post === post && t.from <= on && (!t.to || on <= t.to));
    if (!held) throw new Error(`nobody holds ${post} on ${on}`);
    return held.officer;
  };
  const superior = new Map(units.map((unit) => [unit.unit, unit.superior]));
  const cast: Cast = {
    headOf: (unit, on) => personOf(`${unit}.head`, on),
    superiorHeadOf: (unit, on) => personOf(`${superior.get(unit) ?? unit}.head`, on),
  };
  const officerOf = (unit: string, ref: string) =>
    ref === 'HS-2026-007'
      ? story.officer.officer
      : (officers.find((one) => one.unit === unit && !tenures.some((t) => t.officer === one.officer))?.officer ??
        personOf(`${unit}.deputy`, '2026-06-01'));
  const juniorOf = (unit: string, rank: string) => {
    const found = officers.find(
      (one) => one.unit === unit && one.rank === rank && !tenures.some((t) => t.officer === one.officer),
    );
    if (!found) throw new Error(`${unit} has no ${rank} without a post`);
    return found.officer;
  };
  const { inspections, acts } = makeInspections(personOf, random);
  const everyday = ([1, 2] as const).flatMap((round) =>
    enrolled(units, round).flatMap((unit) =>
      roundActs(unit, round, courses[`${round}|${unit.unit}`] ?? {}, cast, random),
    ),
  );
  const told = storyActs.map((act) =>
    act.person.startsWith('@') ? { ...act, person: personOf(act.person.slice(1), act.at.slice(0, 10)) } : act,
  );
  return {
    inspections,
    acts: [
      ...everyday.filter((act) => !toldOtherwise(act)),
      ...acts,
      ...caseActs(personOf, officerOf),
      ...commendationActs(personOf, juniorOf),
      ...told,
    ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
}

/** The story has its own course for these. */
function toldOtherwise({ act, unit = '', round, ref, choice, at }: ActRow): boolean {
  if (unit === story.team && act === 'briefingHeld' && ref === 'QT2-3-1') return true;
  if (unit === 'PC07-31-HC' && round === 2 && act === 'reviewRecorded') return true;
  if (unit === merged.unit && at.slice(0, 10) > merged.on) return true;
  if (act !== 'nothingArose') return false;
  const settled = choice === 'accountability' ? reviewedUnits : proposingUnits;
  return (
    settled.has(`${round}|${unit}`) ||
    (choice === 'accountability' && round === 2 && [story.team, 'PC07-31'].includes(unit))
  );
}
