import type { VaultClient } from './client.js';

/** One case keeps at most this many files: the vault is backed up whole, and a slip of a script must not fill it. */
export const MOST_OF_A_CASE = 20;

export interface Kept {
  /** stream name of the case the file belongs to */
  readonly caseId: string;
  /** `<SHA-256 of the bytes, hex>.<jpg|png|heic|pdf>` */
  readonly attachment: string;
  readonly bytes: Uint8Array;
  readonly person: string;
}

/** Keeps a file with its case; the same bytes again change nothing. False: the case is full. */
export async function keepAttachment(
  client: VaultClient,
  { caseId, attachment, bytes, person }: Kept,
): Promise<boolean> {
  const { rows } = await client.query<{ kept: boolean }>(
    `with held as (select attachment from vault.attachment where case_id = $1),
     added as (
       insert into vault.attachment (case_id, attachment, bytes, person)
       select $1, $2, $3, $4 where (select count(*) from held) < $5
       on conflict do nothing returning 1
     )
     select exists (select from added) or exists (select from held where attachment = $2) as kept`,
    [caseId, attachment, bytes, person, MOST_OF_A_CASE],
  );
  return rows[0]?.kept === true;
}

export async function hasAttachment(client: VaultClient, caseId: string, attachment: string): Promise<boolean> {
  const { rows } = await client.query('select from vault.attachment where case_id = $1 and attachment = $2', [
    caseId,
    attachment,
  ]);
  return rows.length > 0;
}

/** Undefined when the case has no such file. */
export async function attachmentBytes(
  client: VaultClient,
  caseId: string,
  attachment: string,
): Promise<Buffer | undefined> {
  const { rows } = await client.query<{ bytes: Buffer }>(
    'select bytes from vault.attachment where case_id = $1 and attachment = $2',
    [caseId, attachment],
  );
  return rows[0]?.bytes;
}
