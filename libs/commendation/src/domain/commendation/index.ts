export * from './commands.js';
export { listClosesOn, PROPOSAL_DAYS } from './deadline.js';
export { commendationDecider } from './decide.js';
export * from './key.js';
export { nextLookAt } from './look.js';
export * from './state.js';
