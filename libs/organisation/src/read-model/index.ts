export { organisationReadModel } from './projection.js';
export * from './queries.js';
