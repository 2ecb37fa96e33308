export { openEventLog, prepareEventLog, type LogPlace } from './open-event-log.js';
export type { EventLog, LogFault } from '../event-log/index.js';
