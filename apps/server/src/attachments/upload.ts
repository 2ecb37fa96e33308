import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.js';

/** A photo of a paper page at full quality takes 2–6 MB. */
export const LARGEST_BYTES = 8 * 1024 * 1024;

/** The one file of a form. Throws 415 without a form, 400 without a file, 413 above `LARGEST_BYTES`. */
export async function uploaded(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new Problem(415, 'attachment.none');
  const part = await request.file({ limits: { fileSize: LARGEST_BYTES }, throwFileSizeLimit: false });
  if (!part) throw new Problem(400, 'attachment.none');
  const bytes = await part.toBuffer();
  if (part.file.truncated)
    throw new Problem(413, 'attachment.tooLarge', { params: { limit: LARGEST_BYTES / 1_048_576 } });
  return bytes;
}
