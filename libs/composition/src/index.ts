export * from './cases.js';
export * from './contexts.module.js';
export * from './definitions.js';
export * from './doubled.js';
export * from './facts.js';
export * from './models.js';
export * from './workshop.js';
