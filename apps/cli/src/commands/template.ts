import type { Command } from 'commander';
import { exportWorkbook } from '@vandong/import/export';
import { writeXlsx } from '@vandong/import/write';
import { writeFile } from 'node:fs/promises';
import { readLog } from '@vandong/kernel';
import { withDatabase } from '../platform/database.js';
import { say } from '../platform/terminal.js';

export function addTemplate(program: Command): void {
  program
    .command('template')
    .argument('<file>', 'tệp .xlsx sẽ ghi · the .xlsx file to write')
    .option('--filled', 'điền sẵn từ dữ liệu hiện có · filled from what exists')
    .description('mẫu sổ để nhập dữ liệu · the workbook that `import` reads')
    .action(async (file: string, { filled }: { filled?: boolean }) => {
      const rows = filled ? await withDatabase(({ log }) => exportWorkbook(readLog(log))) : {};
      await writeFile(file, await writeXlsx(rows));
      say(file);
    });
}
