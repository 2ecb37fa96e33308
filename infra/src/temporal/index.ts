export { answering } from './dev-server.js';
export type { TemporalOptions, TemporalServer } from './server.js';
export { startTemporal } from './start-temporal.js';
