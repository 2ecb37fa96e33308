export * from './events/index.js';
export * from './ids.js';
export * from './matrix.js';
export * from './permissions.js';
export * from './person/index.js';
export * from './scope.js';
