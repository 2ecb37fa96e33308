import { GrantRoleHandler } from './grant-role.js';
import { RegisterPersonHandler } from './register-person.js';
import { RevokeRoleHandler } from './revoke-role.js';

export { GrantRole } from './grant-role.js';
export { LineCommand } from './ports.js';
export { reaches } from './reaches.js';
export { RegisterPerson } from './register-person.js';
export { RevokeRole } from './revoke-role.js';
export { Rights, RightsFacts } from './rights-facts.js';

/** Providers of the access module; they need EXECUTE. */
export const accessHandlers = [RegisterPersonHandler, GrantRoleHandler, RevokeRoleHandler];
