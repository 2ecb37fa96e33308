import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from '../problems/index.js';
import { pagePolicy, WORKER_POLICY } from './policy.js';

/** Vite writes this into the page wherever a nonce belongs (`html.cspNonce`). */
const PLACEHOLDER = '__CSP_NONCE__';
/** Keeps the page on a device for the hours without a network. */
const WORKER = 'sw.js';
const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built dashboard: files with a hash in their name for ever, and the page for every address that is not a file,
 * because the address is the page's state.
 */
export async function serveDashboard(app: NestFastifyApplication, dir: string): Promise<void> {
  const page = pageOf(join(dir, 'index.html'));
  page();
  // by a wildcard, not file by file: the next release brings files that are not there yet
  await app.register(fastifyStatic, {
    root: join(dir, 'assets'),
    prefix: '/assets/',
    dotfiles: 'ignore',
    cacheControl: false,
    allowedPath: (path) => !path.endsWith('.map'),
    setHeaders: (reply) => void reply.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`),
  });
  await app.register(fastifyStatic, {
    root: dir,
    index: false,
    wildcard: false,
    dotfiles: 'ignore',
    decorateReply: false,
    cacheControl: false,
    globIgnore: ['index.html', 'assets/**', '**/*.map'],
    setHeaders: (reply, path) => {
      if (path.endsWith(WORKER)) void reply.header('content-security-policy', WORKER_POLICY);
      void reply.header('cache-control', 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request: FastifyRequest, reply: FastifyReply) => {
      if (/^\/api(\/|$)/.test(request.url)) throw notFound();
      const nonce = randomBytes(16).toString('base64');
      return reply
        .header('content-security-policy', pagePolicy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page().replaceAll(PLACEHOLDER, nonce));
    });
}

/** The page as it stands on the disk: a release that is put there while the server runs comes with files of other names. */
function pageOf(file: string): () => string {
  let kept = { changed: 0, text: '' };
  return () => {
    const { mtimeMs: changed } = statSync(file);
    if (changed !== kept.changed) kept = { changed, text: readFileSync(file, 'utf8') };
    return kept.text;
  };
}
