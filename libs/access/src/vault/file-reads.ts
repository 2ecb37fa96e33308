import type { VaultClient } from './client.js';

export interface FileRead {
  readonly person: string;
  readonly readAt: Date;
}
export interface NotedRead extends FileRead {
  /** grows with every reading: where the next page begins */
  readonly id: number;
  /** a case id, or `register` */
  readonly file: string;
  /** of the log: what was shown */
  readonly position: number;
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

/** Readings of all files, newest first; `before`: the last `id` of the page before. */
export async function fileReadsBefore(
  client: VaultClient,
  before: number | undefined,
  limit: number,
): Promise<NotedRead[]> {
  const { rows } = await client.query<{ id: string; person: string; file: string; position: string; read_at: Date }>(
    'select id, person, file, position, read_at from vault.file_read where $1::bigint is null or id < $1 order by id desc limit $2',
    [before ?? null, limit],
  );
  return rows.map(({ id, person, file, position, read_at: readAt }) => ({
    id: Number(id),
    person,
    file,
    position: Number(position),
    readAt,
  }));
}

export async function countFileReads(client: VaultClient): Promise<number> {
  const { rows } = await client.query<{ count: string }>('select count(*) from vault.file_read');
  return Number(rows[0]?.count);
}
