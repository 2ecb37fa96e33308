export * from './deep-freeze.js';
export * from './given.js';
