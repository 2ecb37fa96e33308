export { unmetForClose, unmetForLaunch, roundOverAt } from './act-run.js';
export * from './commands.js';
export * from './decide.js';
export * from './evolve.js';
export * from './facts.js';
export * from './natural-key.js';
export * from './state.js';
