import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

interface Asked {
  readonly method: string;
  readonly routeOptions?: { readonly url?: string | undefined };
}

/** Pino writes to stderr: stdout carries the one line that says where the server listens. */
export const logOptions = (level: string) => ({
  level,
  stream: { write: (line: string) => void process.stderr.write(line) },
  // Neither addresses, queries, cookies nor bodies: only which route was asked and how it ended.
  serializers: {
    req: (request: Asked) => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }),
    res: (reply: { readonly statusCode: number }) => ({ statusCode: reply.statusCode }),
    err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code, message: '', stack: '' }),
  },
});

/** Nest's own lines in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: FastifyBaseLogger) {}
  log = (message: unknown, ...rest: unknown[]) => this.pino.debug(fields(message, rest));
  error = (message: unknown, ...rest: unknown[]) => this.pino.error(fields(message, rest));
  warn = (message: unknown, ...rest: unknown[]) => this.pino.warn(fields(message, rest));
  debug = (message: unknown, ...rest: unknown[]) => this.pino.debug(fields(message, rest));
  verbose = (message: unknown, ...rest: unknown[]) => this.pino.trace(fields(message, rest));
  fatal = (message: unknown, ...rest: unknown[]) => this.pino.fatal(fields(message, rest));
}

function fields(message: unknown, rest: readonly unknown[]): object {
  const context = rest.filter((each) => typeof each === 'string').join(' ');
  return typeof message === 'object' && message !== null ? { ...message, context } : { msg: String(message), context };
}
