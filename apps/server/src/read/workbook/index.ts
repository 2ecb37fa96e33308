export { boardSheet, commendationSheet, followUpSheet, inspectionsSheet } from './sheets.js';
export { workbookOf, type SheetContent } from './workbook.js';
