import { addDays, type Day } from '@vandong/kernel';
import type { Organisation } from '@vandong/notice/application';
import type { ScheduleFacts } from '../domain/index.js';

/** A lead who served in the inspected unit within so many days is not independent (dossier 4.2). */
const LOOK_BACK_DAYS = 365;

/** Both sides of a planned inspection, as they stand on its due day. */
export async function scheduleFacts(
  organisation: Organisation,
  {
    unit,
    chairUnit,
    leadPost,
    dueOn,
  }: { readonly unit: string; readonly chairUnit: string; readonly leadPost: string; readonly dueOn: Day },
): Promise<ScheduleFacts> {
  const [unitOpen, chairUnitOpen, inspectedUnits, postUnit, lead] = await Promise.all([
    organisation.isOpen(unit, dueOn),
    organisation.isOpen(chairUnit, dueOn),
    organisation.subtree(unit, dueOn),
    organisation.unitOfPost(leadPost, dueOn),
    organisation.holder(leadPost, dueOn),
  ]);
  const served = lead ? await organisation.managingUnits(lead, addDays(dueOn, -LOOK_BACK_DAYS), dueOn) : [];
  return {
    unitOpen,
    chairUnitOpen,
    inspectedUnits: [unit, ...inspectedUnits],
    leadUnits: postUnit ? [postUnit, ...served] : [],
  };
}
