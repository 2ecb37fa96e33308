import { build, type Plugin } from 'vite';

/** Scripts, styles and the fonts that browsers of today ask for. */
const kept = /\.(js|css|woff2|svg)$/;

const hashOf = async (text: string | Uint8Array) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(String(text))))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Builds `/sw.js` after everything else and tells it the files of this release. */
export function offlineShell(): Plugin {
  let root = '';
  return {
    name: 'vandong:offline-shell',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async writeBundle({ dir }, bundle) {
      const page = bundle['index.html'];
      const shell = [
        { url: '/', revision: await hashOf(page?.type === 'asset' ? page.source : '') },
        // their names carry the hash of their content
        ...Object.keys(bundle)
          .filter((file) => kept.test(file))
          .map((file) => ({ url: `/${file}`, revision: null })),
      ];
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { __SHELL__: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2023',
          rolldownOptions: { input: 'src/worker/sw.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      });
    },
  };
}
