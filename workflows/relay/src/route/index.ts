export * from './route.js';
export * from './targets.js';
