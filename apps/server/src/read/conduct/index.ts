export { caseOf, type CasePage, type Preview } from './case.js';
export type { FurtherLevel } from '@vandong/conduct/domain';
export { registerOf, type Register } from './register.js';
export { reviewOf, type ReviewPage } from './review.js';
