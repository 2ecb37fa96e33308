export * from './agenda.js';
export { type Append } from './appends.js';
export * from './commands.js';
export * from './import-workbook.js';
export type { Place, Planned, PlanPorts } from './planned.js';
export * from './sentences.js';
export * from './simulate.js';
