export { KeptRows } from './kept-rows.js';
export { ALL_KNOWN, type Moment } from './moment.js';
export { readSnapshot } from './read-snapshot.js';
export { sql, type Snapshot, type Sql } from './sql.js';
