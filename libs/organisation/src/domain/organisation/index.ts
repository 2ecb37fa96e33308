export * from './commands.js';
export { organisationDecider } from './decide.js';
export { evolveTree } from './evolve.js';
export * from './state.js';
