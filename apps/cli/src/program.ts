import { Command } from 'commander';
import { addAdmin } from './commands/admin.js';
import { addCalendar } from './commands/calendar.js';
import { addDemo } from './commands/demo.js';
import { addImport } from './commands/import.js';
import { addMigrate } from './commands/migrate.js';
import { addRebuild } from './commands/rebuild.js';
import { addRecover } from './commands/recover.js';
import { addReset } from './commands/reset.js';
import { addStatus } from './commands/status.js';
import { addTemplate } from './commands/template.js';
import { addUp } from './commands/up.js';
import { addVerify } from './commands/verify.js';

const commands = [
  addUp,
  addMigrate,
  addImport,
  addTemplate,
  addDemo,
  addAdmin,
  addStatus,
  addRecover,
  addRebuild,
  addVerify,
  addCalendar,
  addReset,
];

export function createProgram(): Command {
  const program = new Command('vandong')
    .description('VanDong: vận hành cuộc vận động trong toàn lực lượng · runs a campaign through a whole force')
    .exitOverride()
    .showHelpAfterError('(vandong --help)')
    .addHelpText(
      'after',
      '\nMã thoát · exit codes: 0 xong · done, 1 bị từ chối hoặc có lỗi · refused or errors found, 2 sai cách gọi · usage, 3 máy chủ vắng · a server is away',
    );
  for (const add of commands) add(program);
  return program;
}
