/** `npm run check`: types, lint and unit tests of what changed: the quick loop. */
import { checkSpecTypes, ensureInstalled, nx, requireNode } from './prepare.mjs';

requireNode();
await ensureInstalled((line) => process.stdout.write(`${line}\n`));
const changed = await nx(['affected', '-t', 'build', 'lint', 'test', '--outputStyle=static', ...process.argv.slice(2)]);
process.exit(changed || (await checkSpecTypes()));
