export * from './decide.js';
export * from './history.js';
export * from './state.js';
export * from './years.js';
