export * from './commands.js';
export { unitDecider } from './decide.js';
export { evolveRoster } from './evolve.js';
export { mustExist } from './life.js';
export * from './state.js';
