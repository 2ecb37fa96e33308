import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.js';

/** A photo of a paper page at full quality takes 2–6 MB. */
export const LARGEST_BYTES = 8 * 1024 * 1024;

/** The one file of a form. Throws 415 without a form, 400 without a file, 413 above `LARGEST_BYTES`. */
export async function uploaded(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new Problem(415, 'attachment.none');
  const sent = await sentWhole(() => request.file({ limits: { fileSize: LARGEST_BYTES }, throwFileSizeLimit: false }));
  if (!sent) throw new Problem(400, 'attachment.none');
  if (sent.part.file.truncated)
    throw new Problem(413, 'attachment.tooLarge', { params: { limit: LARGEST_BYTES / 1_048_576 } });
  return sent.bytes;
}

/** The first file of a form with its bytes, if there is one. Throws 400 when the form is cut off or has no boundary. */
export async function sentWhole(
  file: () => Promise<MultipartFile | undefined>,
): Promise<{ readonly part: MultipartFile; readonly bytes: Buffer } | undefined> {
  try {
    const part = await file();
    return part && { part, bytes: await part.toBuffer() };
  } catch (error) {
    throw isRefusal(error) ? error : new Problem(400, 'attachment.notWhole');
  }
}

/** Limits are refused with a status; the parser of forms throws bare errors, and a connection that goes has a code of its own. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && (error as { code?: unknown }).code !== 'FST_MP_PREMATURE_CLOSE';
