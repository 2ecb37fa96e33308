export { FIRST_ADMINISTRATOR, firstAdministrator, type Bootstrap } from './first-administrator.js';
