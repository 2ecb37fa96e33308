import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Scripts, styles and the fonts that browsers of today ask for. */
const kept = /\.(js|css|woff2|svg)$/;

/** Builds `/sw.js` after everything else and tells it the files of this release. */
export const offlineShell = (): Plugin => ({
  name: 'vandong:offline-shell',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    const page = bundle['index.html'];
    const text = page?.type === 'asset' ? page.source : '';
    const shell = [
      { url: '/', revision: createHash('sha256').update(text).digest('hex').slice(0, 16) },
      // their names carry the hash of their content
      ...Object.keys(bundle)
        .filter((file) => kept.test(file))
        .map((file) => ({ url: `/${file}`, revision: null })),
    ];
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { __SHELL__: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: dir,
        emptyOutDir: false,
        target: 'es2023',
        rolldownOptions: {
          input: fileURLToPath(new URL('./src/worker/sw.ts', import.meta.url)),
          output: { format: 'iife', entryFileNames: 'sw.js' },
        },
      },
    });
  },
});
