import type { z } from 'zod';

export type Method = 'get' | 'post' | 'delete';

/** What a route answers with: a JSON schema, a file of a media type, a stream of messages, or nothing. */
export type Answers =
  | { readonly kind: 'json'; readonly schema: z.ZodType; readonly status: number }
  | { readonly kind: 'file'; readonly mediaType: string }
  | { readonly kind: 'stream'; readonly schema: z.ZodType }
  | { readonly kind: 'nothing' };

/** One route as the OpenAPI document and the generated client know it. A test holds Nest's routes against this list. */
export interface Route {
  readonly method: Method;
  /** below `/api/v1`, parameters as `:name` */
  readonly path: string;
  /** operationId */
  readonly id: string;
  readonly tag: string;
  readonly answers: Answers;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** the body is a file in multipart form data */
  readonly upload?: boolean;
  /** carries `Idempotency-Key` */
  readonly command?: boolean;
}

export const json = (schema: z.ZodType, status = 200): Answers => ({ kind: 'json', schema, status });
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const workbook: Answers = { kind: 'file', mediaType: XLSX };
/** JPEG, PNG, HEIC or PDF, as its bytes say */
export const attachment: Answers = { kind: 'file', mediaType: 'application/octet-stream' };
export const nothing: Answers = { kind: 'nothing' };
