import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { languageOf, Problem, ProblemFilter, problemJson } from '../problems/index.js';
import { API_POLICY } from './policy.js';

/** An address the router cannot read never reaches a route, nor the hooks before it. */
export const answerBadAddress: NonNullable<FastifyServerOptions['frameworkErrors']> = (error, request, reply) => {
  void reply.header('content-security-policy', API_POLICY).header('x-content-type-options', 'nosniff');
  // this server speaks HTTP/1.1 alone; Fastify's type allows for both
  new ProblemFilter().answer(error, request as unknown as FastifyRequest, reply as unknown as FastifyReply);
};

/** What is no HTTP request, or a head larger than Node takes, has no request to answer: the words go to the connection, which ends. */
export function answerUnreadable(
  error: Error & { readonly code?: string; readonly rawPacket?: unknown },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(inBytes(problemOfConnection(error.code), languageIn(error.rawPacket)));
  socket.destroy(error);
}

function problemOfConnection(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'request.headTooLarge');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(408, 'request.tooSlow');
  return new Problem(400, 'request.unreadable');
}

/** As far as the header has arrived. */
const languageIn = (packet: unknown) =>
  languageOf(packet instanceof Buffer ? /^accept-language:(.*)$/im.exec(packet.toString('latin1'))?.[1] : undefined);

function inBytes(problem: Problem, language: ReturnType<typeof languageOf>): string {
  const body = JSON.stringify(problemJson(problem, language));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Language: ${language}`,
    'Cache-Control: no-store',
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
