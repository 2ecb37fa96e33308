export * from './commands.js';
export { violationDecider } from './decide.js';
export { handlingLimit, longestLimit } from './extend-limit.js';
export { furtherLevelOf } from './open-further.js';
export * from './state.js';
