export { noticeReadModel } from './projection.js';
export * from './queries.js';
