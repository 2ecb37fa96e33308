export { exportWorkbook } from './export-workbook.js';
