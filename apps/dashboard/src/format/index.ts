export * from './dates.js';
export * from './lang.js';
export * from './names.js';
export * from './numbers.js';
