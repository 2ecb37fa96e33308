/** `npm run lint`: every rule over everything. */
import { lint } from './prepare.mjs';

process.exit(await lint());
