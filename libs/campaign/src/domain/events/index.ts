export * from './campaign-events.js';
export * from './steps.js';
export * from './unit-round-events.js';
