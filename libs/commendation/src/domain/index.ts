export * from './commendation/index.js';
export * from './eligibility/index.js';
export * from './events/index.js';
export * from './ids.js';
