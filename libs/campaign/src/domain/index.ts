export * from './campaign/index.js';
export * from './default-profiles.js';
export * from './events/index.js';
export * from './ids.js';
export * from './unit-round/index.js';
