export * from './away.js';
export * from './decide-due.js';
export * from './event-store.js';
export * from './execute.js';
export * from './fold-stored.js';
export * from './folded.js';
export * from './look.js';
export * from './readable.js';
