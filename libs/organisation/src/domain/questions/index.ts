export * from './command.js';
export * from './command-line.js';
export * from './commanders.js';
export * from './people.js';
export * from './units.js';
