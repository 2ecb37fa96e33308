export * from './gates.js';
export * from './history.js';
export * from './record.js';
