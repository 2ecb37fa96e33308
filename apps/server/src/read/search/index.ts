export { searchOf, type SearchAnswer } from './search.js';
