import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Problem } from '../problems/index.js';
import { tokenOf } from '../session/cookie.js';
import { API_POLICY } from './policy.js';

/** Largest JSON body; the workbook of an import may be larger. */
export const BODY_LIMIT = 256 * 1024;
const WORKBOOK_LIMIT = 25 * 1024 * 1024;
/** Requests a minute: of one session or address, and of signing in from one address. */
const CALLS = 1_800;
const SIGN_INS = 120;

const signsIn = ({ method, url }: FastifyRequest) => method === 'POST' && url.split('?', 1)[0] === '/api/v1/session';

function callerOf(request: FastifyRequest): string {
  if (signsIn(request)) return `sign-in ${request.ip}`;
  const token = tokenOf(request);
  return token ? createHash('sha256').update(token).digest('base64url') : request.ip;
}

/** What stands before every route: cookies, security headers, limits, compression. */
export async function registerPlugins(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    cache: 20_000,
    keyGenerator: callerOf,
    max: (request: FastifyRequest) => (signsIn(request) ? SIGN_INS : CALLS),
    errorResponseBuilder: () => new Problem(429, 'request.tooMany'),
  });
  await app.register(compress, { threshold: 2_048, encodings: ['br', 'gzip'] });
  await app.register(multipart, {
    limits: { fileSize: WORKBOOK_LIMIT, files: 1, fields: 4, fieldSize: 1_000, headerPairs: 50 },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      void reply.header('content-security-policy', API_POLICY);
      if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    });
}
