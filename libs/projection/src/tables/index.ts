export { readModel, type Handlers } from './handlers.js';
export { intervalDdl } from './interval-ddl.js';
export { ddlOf, table, type Columns, type ColumnType, type Table, type TableShape } from './table.js';
