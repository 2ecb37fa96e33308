import { z } from 'zod';
import { day, id, role, words } from '../../contract/index.js';

/** The id is the officer's number. */
export const registerPerson = z.strictObject({ person: id, displayName: words(120) });
/** `unit`: with all below it along line command; absent: the whole force */
export const grantRole = z.strictObject({ role, unit: id.optional(), from: day });
/** `on`: the first day without the role */
export const revokeRole = z.strictObject({ role, unit: id.optional(), on: day });
