export * from './csv.js';
export * from './raw.js';
export * from './workbook.js';
export * from './xlsx.js';
