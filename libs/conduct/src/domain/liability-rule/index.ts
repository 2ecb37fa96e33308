export * from './decide.js';
export * from './rule.js';
