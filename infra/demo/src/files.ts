import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheets, type Sheet, type SheetKey } from '@vandong/import/template';
import { textsOf, toCsv } from '@vandong/import/write';
import { makeDemo, type Demo } from './make-demo.js';

/** What is still to come, beside the sheets that are imported. */
export const AHEAD = 'ahead.csv';

/** One CSV file per sheet, and `ahead.csv`: the sheet of what happened, with what is still to come. */
export function demoFiles({ rows, ahead }: Demo): ReadonlyMap<string, string> {
  const files = Object.entries<Sheet>(sheets).map(([key, sheet]): [string, string] => [
    `${sheet.file}.csv`,
    toCsv(textsOf(sheet, rows[key as SheetKey] ?? [])),
  ]);
  return new Map([...files, [AHEAD, toCsv(textsOf(sheets.history, ahead))]]);
}

export async function writeDemo(folder: string, demo: Demo = makeDemo()): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = demoFiles(demo);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return [...files.keys()];
}
