import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineShell } from './offline-shell.js';

const server = process.env.VANDONG_API ?? 'http://127.0.0.1:3000';

/** Which third-party code goes into which file, so that a release of ours does not make browsers load all of it again. */
const vendors = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/ },
];

export default defineConfig({
  plugins: [react(), offlineShell()],
  // the server puts the nonce of each answer here
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { conditions: ['@vandong/source', 'module', 'browser', 'development|production'] },
  server: {
    host: '127.0.0.1',
    port: 4317,
    strictPort: true,
    proxy: { '/api': { target: server, changeOrigin: false } },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: { groups: vendors } } },
  },
});
