export { commendationsOf, type CommendationPage } from './commendation.js';
