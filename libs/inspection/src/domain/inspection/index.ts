export * from './commands.js';
export { inspectionDecider } from './decide.js';
export * from './key.js';
export { nextLookAt } from './look.js';
export * from './state.js';
