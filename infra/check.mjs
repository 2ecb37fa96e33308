/** `npm run check`: types and lint of everything, unit tests of what changed: the quick loop. */
import { checkTypes, ensureInstalled, lint, nx, requireNode } from './prepare.mjs';

requireNode();
await ensureInstalled((line) => process.stdout.write(`${line}\n`));
const changed = await nx(['affected', '-t', 'build', 'test', '--outputStyle=static', ...process.argv.slice(2)]);
const [types, style] = await Promise.all([checkTypes(), lint()]);
process.exit(changed || types || style);
