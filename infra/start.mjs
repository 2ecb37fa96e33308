/** `npm start`: from a clean clone to a running VanDong. Flags: --empty (no demo), --play (plays the demo to its end). */
import { ensureBuilt, ensureInstalled, requireNode, ROOT } from './prepare.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

try {
  requireNode();
  await ensureInstalled(say);
  await ensureBuilt(say);
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
const { run } = await import('./dist/supervisor/index.js');
await run(ROOT, process.argv.slice(2));
