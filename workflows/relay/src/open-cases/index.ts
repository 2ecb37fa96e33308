export * from './open-cases.js';
