export * from './commands.js';
export * from './decide.js';
export * from './due.js';
export * from './evolve.js';
export * from './facts.js';
export * from './key.js';
export * from './route.js';
export * from './state.js';
