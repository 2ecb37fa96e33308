/** `npm run check`: types, lint and format of everything, unit tests of what changed: the quick loop. */
import { checkFormat, checkTypes, ensureInstalled, lint, nx, requireNode } from './prepare.mjs';

requireNode();
await ensureInstalled((line) => process.stdout.write(`${line}\n`));
const changed = await nx(['affected', '-t', 'build', 'test', '--outputStyle=static', ...process.argv.slice(2)]);
const [types, style, format] = await Promise.all([checkTypes(), lint(), checkFormat()]);
process.exit(changed || types || style || format);
