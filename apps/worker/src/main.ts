import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { runWorker } from './run-worker.js';
import { settingsFrom } from './settings.js';

const bundle = fileURLToPath(new URL('../dist/workflow-bundle.js', import.meta.url));
try {
  const worker = await runWorker(settingsFrom(process.env), bundle);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => worker.shutdown());
  console.log(JSON.stringify({ ready: true }));
  await worker.done;
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
