import type { Command } from 'commander';
import { recover } from '@vandong/relay';
import { withDatabase } from '../platform/database.js';
import { withTemporal } from '../platform/temporal.js';
import { progress, result } from '../platform/terminal.js';

export function addRecover(program: Command): void {
  program
    .command('recover')
    .description(
      'đánh thức mọi vụ việc đang mở, ví dụ sau khi mất Temporal · pokes every open case, after a loss of Temporal; twice changes nothing',
    )
    .action(async () => {
      const poked = await withDatabase(({ pool }) =>
        withTemporal(async (temporal) => {
          const { rows } = await pool.query<{ count: string }>('select count(*) from run.open_case');
          const total = Number(rows[0]?.count ?? 0);
          const bar = progress('Đánh thức · poking');
          return recover(pool, temporal, (done) => bar.show(done, total)).finally(() => bar.end());
        }),
      );
      result(`${poked} vụ việc · cases`);
    });
}
