export * from './import-into.js';
