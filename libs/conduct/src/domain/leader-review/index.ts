export * from './commands.js';
export * from './deadlines.js';
export { leaderReviewDecider } from './decide.js';
export * from './key.js';
export * from './look.js';
export * from './opening.js';
export * from './state.js';
