import type { InspectionOfDay } from '@vandong/inspection/read-model';
import type { Reading } from './reading.js';

type Visit = Pick<InspectionOfDay, 'unannounced' | 'state' | 'unit' | 'chairUnit' | 'leadPost'>;

/**
 * Visits the reader may know of: those of units his right to read inspections reaches, and those his unit chairs or he
 * leads. Of an unannounced one that has no minutes yet the inspecting side alone knows, whose follow-up it is (dossier 4.1,
 * 8.9): the inspected unit must not learn of it from any page.
 */
export async function knownVisits<T extends Visit>(
  { reader }: Pick<Reading, 'reader'>,
  visits: readonly T[],
): Promise<T[]> {
  const reads = await reader.units('inspection.read');
  const follows = await reader.units('followUp.read');
  return visits.filter(({ unannounced, state, unit, chairUnit, leadPost }) => {
    if (reader.posts.includes(leadPost)) return true;
    if (unannounced && state !== 'recorded') return follows === undefined || follows.includes(chairUnit);
    return reads === undefined || reads.includes(unit) || reads.includes(chairUnit);
  });
}
