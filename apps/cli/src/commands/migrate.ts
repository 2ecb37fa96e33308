import type { Command } from 'commander';
import { withDatabase } from '../platform/database.js';
import { say } from '../platform/terminal.js';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description(
      'đưa các lược đồ dữ liệu lên phiên bản này · brings the schemas log, vault, run and read to this version',
    )
    .action(async () => {
      await withDatabase(async () => undefined);
      say('Đã cập nhật · up to date');
    });
}
