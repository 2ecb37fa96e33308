import type { InspectionOfDay } from '@vandong/inspection/read-model';
import type { Reading } from './reading.js';

/**
 * Visits without the unannounced ones that have no minutes yet: those are the inspecting side's alone, whose follow-up it
 * is (dossier 4.1, 8.9). The inspected unit must not learn of one from any page.
 */
export async function knownVisits<T extends Pick<InspectionOfDay, 'unannounced' | 'state' | 'chairUnit' | 'leadPost'>>(
  { reader }: Pick<Reading, 'reader'>,
  visits: readonly T[],
): Promise<T[]> {
  const inspecting = await reader.units('followUp.read');
  return visits.filter(
    ({ unannounced, state, chairUnit, leadPost }) =>
      !unannounced ||
      state === 'recorded' ||
      inspecting === undefined ||
      inspecting.includes(chairUnit) ||
      reader.posts.includes(leadPost),
  );
}
