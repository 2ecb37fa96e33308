export { createPostgresEventStore, type PostgresEventStoreOptions } from './postgres-event-store.js';
export { migrateLog, type Queryable } from './schema.js';
export { verifyLog } from './verify-log.js';
