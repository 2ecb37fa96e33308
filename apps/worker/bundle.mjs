import { bundleWorkflowCode } from '@temporalio/worker';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const { code } = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('./src/workflows.ts', import.meta.url)),
  webpackConfigHook: (config) => ({
    ...config,
    resolve: { ...config.resolve, conditionNames: ['@vandong/source', '...'] },
  }),
  logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error },
});
await mkdir(new URL('./dist/', import.meta.url), { recursive: true });
await writeFile(new URL('./dist/workflow-bundle.js', import.meta.url), code);
console.log(`workflow bundle: ${(code.length / 1e6).toFixed(2)} MB`);
