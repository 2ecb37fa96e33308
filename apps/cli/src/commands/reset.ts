import type { Command } from 'commander';
import { isRunning } from '@vandong/infra/supervisor';
import pg from 'pg';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Exit, EXIT } from '../platform/exit.js';
import { homes } from '../platform/instance.js';
import { say } from '../platform/terminal.js';

/** In the language of whoever answers. */
const YES = /^(xóa|xoá|delete)$/i;

export function addReset(program: Command): void {
  program
    .command('reset')
    .option('--yes', 'không hỏi · does not ask')
    .description(
      'xóa dữ liệu của hệ thống trên máy này, hoặc của DATABASE_URL · deletes the data of this machine, or of DATABASE_URL',
    )
    .action(async ({ yes }: { yes?: boolean }) => {
      const url = process.env['DATABASE_URL'];
      const what = url
        ? ['PostgreSQL (DATABASE_URL): log, read, run, vault']
        : homes().filter((home) => existsSync(home));
      if (what.length === 0) return say('Không có gì để xóa · nothing to delete');
      if (!url && what.some(isRunning))
        throw new Exit(EXIT.refused, 'VanDong đang chạy, hãy dừng trước · VanDong is running, stop it first');
      for (const each of what) say(each);
      if (!yes) await asked();
      if (url) await dropSchemas(url);
      else for (const home of what) await rm(home, { recursive: true, force: true });
      say('Đã xóa · deleted');
    });
}

async function asked(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new Exit(EXIT.usage, 'Không có ai trả lời: dùng --yes · nobody is there to answer: use --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Xóa vĩnh viễn? Gõ “xóa” · delete for good? type “delete”: ');
  terminal.close();
  if (!YES.test(answer.trim().normalize('NFC'))) throw new Exit(EXIT.refused, 'Giữ nguyên · kept');
}

async function dropSchemas(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('drop schema if exists log, read, run, vault cascade');
  } finally {
    await client.end();
  }
}
