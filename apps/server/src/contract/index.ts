export * from './board.js';
export * from './cases.js';
export * from './common.js';
export * from './follow-up.js';
export * from './people.js';
export * from './session.js';
export * from './unit.js';
