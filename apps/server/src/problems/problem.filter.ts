import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language.js';
import { problemJson } from './problem-json.js';
import { problemOf } from './problem-of.js';

/** The one place where a fault becomes an answer (style rule 3). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    this.answer(error, request, http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemOf(error);
    // the stack tells where; messages of faults may carry personal data and stay out of the log
    if (problem.status === 500) this.#log.error({ request: request.id, stack: frames(error) }, 'fault');
    if (reply.sent || reply.raw.headersSent) return;
    const language = languageOf(request.headers['accept-language']);
    void reply
      .code(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemJson(problem, language)));
  }
}

const frames = (error: unknown) => {
  if (!(error instanceof Error)) return typeof error;
  return [error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
};
