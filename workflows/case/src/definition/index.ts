export * from './open-case.js';
