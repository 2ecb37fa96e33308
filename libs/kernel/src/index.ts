export * from './decider.js';
export * from './refusal.js';
export * from './events/index.js';
export * from './schema/index.js';
export * from './store/index.js';
export * from './time/index.js';
