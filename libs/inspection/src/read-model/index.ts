export { inspectionReadModel } from './projection.js';
export * from './queries.js';
