import type { VaultClient } from './client.js';

export interface FileRead {
  readonly person: string;
  readonly readAt: Date;
}

/** Every reading of a restricted file is written down before the file is shown (dossier 7.6); `position`: what was shown. */
export async function noteFileRead(client: VaultClient, person: string, file: string, position: number): Promise<void> {
  await client.query('insert into vault.file_read (person, file, position) values ($1, $2, $3)', [
    person,
    file,
    position,
  ]);
}

/** Who read the file, newest first. */
export async function readersOf(client: VaultClient, file: string): Promise<FileRead[]> {
  const { rows } = await client.query<{ person: string; read_at: Date }>(
    'select person, read_at from vault.file_read where file = $1 order by read_at desc',
    [file],
  );
  return rows.map((row) => ({ person: row.person, readAt: row.read_at }));
}
