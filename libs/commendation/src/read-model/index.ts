export { commendationReadModel } from './projection.js';
export * from './queries.js';
