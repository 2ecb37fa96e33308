export * from './field.js';
export * from './fields.js';
