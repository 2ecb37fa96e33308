export * from './rows.js';
export * from './xlsx.js';
