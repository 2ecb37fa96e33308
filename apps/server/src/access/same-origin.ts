import { isCsrfTokenOf } from '@vandong/access/vault';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
type Asked = Pick<FastifyRequest, 'method' | 'headers' | 'host'>;

/** A page of another origin may not send commands, nor sign anyone in: browsers say where a request comes from. */
export function refuseOtherOrigins({ method, headers, host }: Asked): void {
  if (SAFE.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem(403, 'access.otherOrigin');
  if (headers.origin !== undefined && hostOf(headers.origin) !== host) throw new Problem(403, 'access.otherOrigin');
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '');

/** The token the page got when it signed in comes back in a header, which only a page of ours can set. */
export function requireCsrfToken(request: Asked, session: string): void {
  if (SAFE.has(request.method)) return;
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !isCsrfTokenOf(session, given)) throw new Problem(403, 'access.csrf');
}
