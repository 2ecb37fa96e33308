export * from './cell.js';
export * from './sheet.js';
export * from './sheets.js';
export * from './words.js';
export * from './parts.js';
