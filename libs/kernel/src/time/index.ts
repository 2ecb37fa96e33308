export * from './clock.js';
export * from './day.js';
export * from './instant.js';
export * from './working-calendar.js';
