import { dayOf, isDay, refuse, Refusal, type Day, type Unmet } from '@vandong/kernel';
import type { InspectionEvent } from '../events/index.js';
import type { CommandOf } from './commands.js';
import type { InspectionState } from './state.js';

/** Refuses `inspection.cannotSchedule` with everything that is wrong at once. */
export function schedule(
  { kind: _, at, facts, ...plan }: CommandOf<'schedule'>,
  state: InspectionState,
): InspectionEvent[] {
  if (state.status !== 'unknown') {
    const keys = Object.keys({ ...state.plan, ...plan }) as (keyof typeof plan)[];
    const same = keys.every((key) => plan[key] === state.plan[key]);
    return same ? [] : refuse('inspection.alreadyScheduled', { inspection: plan.inspection });
  }
  const unmet = [...wrongDays(plan, dayOf(at)), ...wrongSides(plan, facts)];
  if (unmet.length > 0) throw new Refusal('inspection.cannotSchedule', unmet);
  return [{ type: 'InspectionScheduled', occurredAt: at, data: plan }];
}

type Plan = Omit<CommandOf<'schedule'>, 'kind' | 'at' | 'facts'>;

function wrongDays({ opensOn, dueOn, windowEndsOn }: Plan, today: Day): Unmet[] {
  const invalid = Object.entries({ opensOn, dueOn, windowEndsOn }).filter(([, found]) => !isDay(found));
  if (invalid.length > 0)
    return invalid.map(([field, found]) => ({
      code: 'inspection.dayInvalid',
      params: { field, found: String(found) },
    }));
  // its ladder would begin before the inspection was known
  if (dueOn < today) return [{ code: 'inspection.dueInPast', params: { dueOn } }];
  if (opensOn <= dueOn && dueOn <= windowEndsOn) return [];
  return [{ code: 'inspection.dueOutsideWindow', params: { dueOn, opensOn, windowEndsOn } }];
}

/** The inspecting side is independent of the inspected unit (dossier 4.2, 9 no. 7). */
function wrongSides(
  { unit, chairUnit, leadPost, teamName, dueOn }: Plan,
  facts: CommandOf<'schedule'>['facts'],
): Unmet[] {
  const unmet: Unmet[] = [];
  if (!teamName.trim()) unmet.push({ code: 'inspection.teamNameMissing' });
  if (!facts.unitOpen) unmet.push({ code: 'inspection.unitNotOpen', params: { unit, on: dueOn } });
  if (!facts.chairUnitOpen) unmet.push({ code: 'inspection.chairUnitNotOpen', params: { unit: chairUnit, on: dueOn } });
  if (facts.leadUnits.length === 0) unmet.push({ code: 'inspection.leadPostUnknown', params: { post: leadPost } });
  if (facts.leadUnits.some((each) => facts.inspectedUnits.includes(each)))
    unmet.push({ code: 'inspection.leadNotIndependent', params: { post: leadPost } });
  if (facts.inspectedUnits.includes(chairUnit))
    unmet.push({ code: 'inspection.chairNotIndependent', params: { unit: chairUnit } });
  return unmet;
}
