import type { Command } from 'commander';
import { readModels } from '@vandong/composition';
import { rebuild } from '@vandong/projection';
import { withDatabase } from '../platform/database.js';
import { Exit, EXIT } from '../platform/exit.js';
import { json, result } from '../platform/terminal.js';

export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .option('--json', 'dạng JSON · as JSON')
    .description(
      'dựng lại bảng đọc từ nhật ký, bên cạnh bảng đang dùng · rebuilds the read models from the log, beside those in use',
    )
    .action(async ({ json: asJson }: { json?: boolean }) => {
      const rebuilt = await withDatabase(({ pool, log }) => rebuild({ ...readModels, pool, store: log }));
      const { position, swapped, differences, parked } = rebuilt;
      if (asJson) json(rebuilt);
      else
        result(
          `Vị trí · position ${position}, khác nhau · differences ${differences.length}, chưa đọc được · parked ${parked.length}`,
        );
      if (!swapped)
        throw new Exit(
          EXIT.refused,
          'Giữ bảng cũ: bản mới đọc được ít hơn · the models in use stay: the fresh ones could read less',
        );
    });
}
