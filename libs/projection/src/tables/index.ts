export { readModel, type Handlers } from './handlers.js';
export { intervalDdl, patchFrom } from './interval-patch.js';
export { ddlOf, table, type Columns, type ColumnType, type Table, type TableShape } from './table.js';
