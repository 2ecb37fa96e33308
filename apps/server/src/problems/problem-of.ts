import { HttpException } from '@nestjs/common';
import { UnreadableWorkbook } from '@vandong/import/read';
import {
  EventTooLarge,
  isAway,
  OutcomeUnknown,
  Refusal,
  SchemaMismatch,
  UnreadableStream,
  WrongExpectedRevision,
} from '@vandong/kernel';
import { Problem } from './problem.js';

/** Refusals that are about something else than an unmet rule. */
const statusOfRefusal = (code: string): number => {
  if (code === 'command.keyReused' || code === 'command.conflict') return 409;
  if (/\.(noSuch\w+|unknown\w*|notFound)$/.test(code)) return 404;
  return 422;
};

/** Fastify's own refusals, by their error code. */
const ofFastify: Readonly<Record<string, readonly [number, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'request.tooLarge'],
  FST_REQ_FILE_TOO_LARGE: [413, 'request.tooLarge'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'request.mediaType'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'request.notJson'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'request.notJson'],
  FST_ERR_BAD_URL: [400, 'request.badAddress'],
  FST_ERR_MAX_PARAM_LENGTH: [404, 'request.notFound'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'request.invalid'],
};
const ofStatus: Readonly<Record<number, string>> = {
  400: 'request.invalid',
  404: 'request.notFound',
  405: 'request.notFound',
  406: 'request.notMultipart',
  413: 'request.tooLarge',
  415: 'request.mediaType',
  429: 'request.tooMany',
};

/** Every fault as one kind of answer. What is not known is 500, without its text: it may hold anything. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refusal)
    return new Problem(statusOfRefusal(error.code), error.code, { params: error.params, unmet: error.unmet });
  if (error instanceof UnreadableWorkbook) return new Problem(422, error.code, { params: { detail: error.detail } });
  if (error instanceof WrongExpectedRevision) return new Problem(409, 'command.conflict');
  if (error instanceof SchemaMismatch || error instanceof EventTooLarge) return new Problem(422, 'command.doesNotFit');
  if (error instanceof UnreadableStream) return new Problem(503, 'store.unreadable');
  // first: its cause is a lost connection too, but what was asked may have been recorded
  if (error instanceof OutcomeUnknown) return new Problem(503, 'store.outcomeUnknown');
  if (isAway(error)) return new Problem(503, 'store.unavailable');
  return ofFramework(error);
}

/** Nest wraps what Fastify refused: the code is in the cause. */
function ofFramework(error: unknown): Problem {
  const { code, statusCode } = ((error instanceof HttpException ? error.cause : error) ?? {}) as {
    code?: string;
    statusCode?: number;
  };
  const known = code === undefined ? undefined : ofFastify[code];
  if (known) return new Problem(...known);
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status === undefined || status < 400 || status >= 500) return new Problem(500, 'server.fault');
  return new Problem(status, ofStatus[status] ?? 'request.invalid');
}
