import type { CaseRef } from '@vandong/case-workflow/contract';
import { openCase } from '@vandong/case-workflow/definition';

/** One inspection: its side is reminded until the minutes are recorded, or its window ends and it is missed. */
export async function inspection(ref: CaseRef) {
  const visit = openCase(ref);
  await visit.through('minutes');
  await visit.close();
}
