export { unitListOf, type UnitList } from './list.js';
export { unitOf, type UnitPage } from './unit.js';
