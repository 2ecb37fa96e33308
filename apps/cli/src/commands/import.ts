import type { Command } from 'commander';
import type { Imported } from '@vandong/import/run';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importInto } from '@vandong/server/importing';
import { withDatabase } from '../platform/database.js';
import { Exit, EXIT } from '../platform/exit.js';
import { inWords, unmetInWords } from '../platform/words.js';
import { json, progress, result, say } from '../platform/terminal.js';

/** Nobody reads more on a terminal; `--json` has them all. */
const SHOWN = 50;

export function addImport(program: Command): void {
  program
    .command('import')
    .argument(
      '<file...>',
      'một sổ .xlsx, hoặc mỗi trang một tệp .csv · one .xlsx workbook, or a .csv file for each sheet',
    )
    .description('nhập dữ liệu của lực lượng · imports the data of a force; a file with errors imports nothing')
    .option('--dry-run', 'chỉ kiểm tra từng dòng · only checks every row')
    .option('--json', 'kết quả dạng JSON · the result as JSON')
    .action(async (paths: string[], { dryRun = false, json: asJson }: { dryRun?: boolean; json?: boolean }) => {
      const files = await Promise.all(paths.map(readInput));
      const bar = progress('Kiểm tra · checking');
      const imported = await withDatabase((database) =>
        importInto(database, files, {
          dryRun,
          progress: (phase, done, total) => phase === 'check' && bar.show(done, total),
        }),
      ).finally(() => bar.end());
      if (asJson) json({ ...imported, dryRun });
      else report(imported, dryRun);
      if (errorsOf(imported) > 0) throw new Exit(EXIT.refused);
    });
}

async function readInput(path: string) {
  try {
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch {
    throw new Exit(EXIT.usage, `${path}: không đọc được tệp · the file cannot be read`);
  }
}

const errorsOf = ({ rowErrors, refusals }: Imported) => rowErrors.length + refusals.length;

function report(imported: Imported, dryRun: boolean): void {
  const { rows, events, rowErrors, refusals } = imported;
  const wrong = [
    ...rowErrors.map(
      ({ sheet, row, column, found, expected }) =>
        `${sheet}, ${row}, ${column}: “${found}” · ${expected.vi} · ${expected.en}`,
    ),
    ...refusals.map(
      ({ sheet, row, column, found, code, params, unmet }) =>
        `${sheet}, ${row}, ${column}: “${found}” · ${[inWords(code, params), ...unmet.map(unmetInWords)].join('; ')}`,
    ),
  ];
  for (const line of wrong.slice(0, SHOWN)) result(line);
  if (wrong.length > SHOWN) result(`… ${wrong.length - SHOWN}`);
  if (wrong.length > 0)
    return say(
      `${wrong.length} lỗi trên ${rows} dòng, chưa nhập gì · ${wrong.length} errors in ${rows} rows, nothing imported`,
    );
  const words = dryRun ? ['sẽ ghi', 'would be written'] : ['đã ghi', 'written'];
  result(`${rows} dòng, ${words[0]} ${events} sự kiện · ${rows} rows, ${events} events ${words[1]}`);
}
