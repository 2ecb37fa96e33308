export * from './golden-spec.js';
