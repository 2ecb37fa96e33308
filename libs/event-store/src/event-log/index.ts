export type { EventLog, LogFault } from './event-log.js';
