import type { Command } from 'commander';
import { run } from '@vandong/infra/supervisor';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

export function addUp(program: Command): void {
  program
    .command('up')
    .description('khởi động mọi thứ, cho đến khi Ctrl-C · starts everything, until Ctrl-C')
    .option('--empty', 'không nạp dữ liệu giả lập · without the demo')
    .option('--play', 'cho cuộc vận động giả lập chạy đến hết · plays the demo to its end')
    .action(async ({ empty, play }: { empty?: boolean; play?: boolean }) => {
      await run(ROOT, [...(empty ? ['--empty'] : []), ...(play ? ['--play'] : [])]);
      // `run` ends the process after Ctrl-C
      await new Promise(() => undefined);
    });
}
