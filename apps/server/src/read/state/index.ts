export * from './handling-limit.js';
export * from './shown-state.js';
