export * from './import-into.js';
export * from './read-log.js';
