export * from './shown-state.js';
