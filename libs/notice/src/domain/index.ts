export * from './default-ladders.js';
export * from './events/index.js';
export * from './ids.js';
export * from './ladder.js';
export * from './ladder-rules/index.js';
export * from './notices/index.js';
