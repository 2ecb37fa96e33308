export { setupOf, type SetupPage } from './setup.js';
