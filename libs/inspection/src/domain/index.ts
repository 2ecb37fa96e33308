export * from './events/index.js';
export * from './ids.js';
export * from './inspection/index.js';
