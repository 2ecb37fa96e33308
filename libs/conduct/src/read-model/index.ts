export { conductReadModel } from './projection.js';
export * from './queries.js';
