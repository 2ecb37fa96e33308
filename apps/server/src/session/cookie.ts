import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = '__Host-vandong';
/** See docs/decisions/0015-session-cookie.md: Safari keeps no Secure cookie of plain http, not even on the own machine. */
const FALLBACK = 'vandong-local';

type Asked = Pick<FastifyRequest, 'headers' | 'hostname' | 'protocol' | 'cookies'>;

const isOwnMachine = ({ hostname, protocol }: Asked) =>
  protocol === 'http' && /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname);
const isSafari = ({ headers }: Asked) =>
  /Safari\//.test(headers['user-agent'] ?? '') && !/Chrom(e|ium)\//.test(headers['user-agent'] ?? '');
const needsFallback = (request: Asked) => isOwnMachine(request) && isSafari(request);

export const tokenOf = (request: Asked): string | undefined => {
  const token = request.cookies[needsFallback(request) ? FALLBACK : NAME];
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined;
};

const options = (request: Asked) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: !needsFallback(request) }) as const;
const nameFor = (request: Asked) => (needsFallback(request) ? FALLBACK : NAME);

export const giveCookie = (request: Asked, reply: FastifyReply, token: string) =>
  reply.setCookie(nameFor(request), token, options(request));
export const takeCookie = (request: Asked, reply: FastifyReply) =>
  reply.clearCookie(nameFor(request), options(request));
