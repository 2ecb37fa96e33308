export { freshDatabase, type FreshDatabase, type Template } from './fresh-database.js';
export { testTemporal, type TestTemporal } from './test-temporal.js';
