export {
  createPostgresEventStore,
  type PostgresEventStore,
  type PostgresEventStoreOptions,
} from './postgres-event-store.js';
export { migrateLog, type Queryable } from './schema.js';
export { verifyLog, type LogFault } from './verify-log.js';
