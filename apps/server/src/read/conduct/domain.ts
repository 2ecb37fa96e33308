import { outcomes, type Outcome } from '@vandong/conduct/domain/events';

export { isOwnCase, type CommandLine, type ConclusionPreview, type FurtherLevel } from '@vandong/conduct/domain';
/** From the lightest to the heaviest (dossier 6.2). */
export const outcomesInOrder: readonly Outcome[] = outcomes;
