export { createPostgresEventStore, type PostgresEventStore, type PostgresEventStoreOptions } from './postgres-event-store.js';
export { migrateLog, type Queryable } from './schema.js';
