export { committeeOf, type Committee } from './committee.js';
