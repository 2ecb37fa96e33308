import { Inject, Injectable } from '@nestjs/common';
import { attachmentBytes, hasAttachment, keepAttachment, MOST_OF_A_CASE } from '@vandong/access/vault';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { POOL } from '../platform/pool.js';
import { notFound, Problem } from '../problems/index.js';
import { kindOf, mediaTypes, type Kind } from './kind.js';

export interface Attachment {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Files of cases, in the vault: the log holds their ids alone, so that a file can be removed without touching it. */
@Injectable()
export class Attachments {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The same bytes again are the same file. Throws 415 for what is no photo or PDF, 422 when the case is full. */
  async keep(caseId: string, bytes: Buffer, person: string): Promise<string> {
    const kind = kindOf(bytes);
    if (!kind) throw new Problem(415, 'attachment.kind');
    const attachment = `${createHash('sha256').update(bytes).digest('hex')}.${kind}`;
    if (!(await keepAttachment(this.pool, { caseId, attachment, bytes, person })))
      throw new Problem(422, 'attachment.caseFull', { params: { limit: MOST_OF_A_CASE } });
    return attachment;
  }

  /** A command may name only a file that was sent for its own case. Throws 422 at the field that names it. */
  async mustHave(caseId: string, field: string, attachment: string | undefined): Promise<void> {
    if (attachment === undefined || (await hasAttachment(this.pool, caseId, attachment))) return;
    throw new Problem(422, 'attachment.missing', { fields: [{ path: field, code: 'field.attachment' }] });
  }

  /** For a reader to whom a page of the case has named the file. Throws 404 when it is gone. */
  async of(caseId: string, attachment: string): Promise<Attachment> {
    const bytes = await attachmentBytes(this.pool, caseId, attachment);
    if (!bytes) throw notFound();
    return { id: attachment, mediaType: mediaTypes[attachment.split('.')[1] as Kind], bytes };
  }
}
