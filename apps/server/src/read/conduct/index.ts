export { caseOf, type CasePage, type Preview } from './case.js';
export type { FurtherLevel } from './domain.js';
export { registerOf, type Register } from './register.js';
export { reviewOf, type ReviewPage } from './review.js';
