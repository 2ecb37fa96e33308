export { fold, foldDocumentNo } from './fold.js';
export { organisationReadModel } from './projection.js';
export * from './queries.js';
