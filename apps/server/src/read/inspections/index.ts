export { inspectionOf, inspectionsOf, type InspectionPage, type InspectionsPage } from './inspections.js';
export type { InspectionRow } from './rows.js';
