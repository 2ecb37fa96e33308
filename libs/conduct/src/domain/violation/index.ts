export * from './commands.js';
export { violationDecider } from './decide.js';
export * from './state.js';
