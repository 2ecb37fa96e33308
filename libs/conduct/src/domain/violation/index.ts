export * from './commands.js';
export { violationDecider } from './decide.js';
export { furtherLevelOf } from './open-further.js';
export * from './state.js';
