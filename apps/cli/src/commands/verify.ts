import type { Command } from 'commander';
import { doubledFacts, readModels } from '@vandong/composition';
import { verify } from '@vandong/projection';
import { casesAgainstTemporal, type CaseFault } from '@vandong/relay';
import { withDatabase, type Database } from '../platform/database.js';
import { Exit, EXIT, serverIsAway } from '../platform/exit.js';
import { withTemporal } from '../platform/temporal.js';
import { json, result, say } from '../platform/terminal.js';

const SHOWN = 20;

export function addVerify(program: Command): void {
  program
    .command('verify')
    .option('--json', 'dạng JSON · as JSON')
    .option('--without-temporal', 'không so với Temporal · does not compare with Temporal')
    .description(
      'tính lại mọi bảng đọc từ nhật ký và so sánh; kiểm tra số thứ tự và quy trình · recomputes and compares everything',
    )
    .action(async ({ json: asJson, withoutTemporal }: { json?: boolean; withoutTemporal?: boolean }) => {
      const found = await withDatabase((database) => check(database, withoutTemporal !== true));
      if (asJson) json(found);
      else report(found);
      const { logFaults, doubled, readModels: models, cases } = found;
      if (
        logFaults.length + doubled.length + models.differences.length + models.parked.length + (cases?.length ?? 0) >
        0
      )
        throw new Exit(EXIT.refused);
      if (!cases && !withoutTemporal)
        throw new Exit(
          EXIT.away,
          'Temporal không trả lời: chưa so quy trình · Temporal does not answer: the workflows were not compared',
        );
    });
}

async function check({ pool, log }: Database, compareCases: boolean) {
  const logFaults = await log.verify();
  const doubled = await doubledFacts(log);
  const models = await verify({ ...readModels, pool, store: log });
  const cases = compareCases
    ? await withTemporal((temporal) => casesAgainstTemporal(pool, temporal)).catch(unlessAway)
    : undefined;
  return { logFaults, doubled, readModels: models, ...(cases && { cases }) };
}

function unlessAway(error: unknown): undefined {
  if (!serverIsAway(error)) throw error;
}

function report({
  logFaults,
  doubled,
  readModels: { position, differences, parked },
  cases,
}: Awaited<ReturnType<typeof check>>): void {
  result(`Nhật ký · log: ${logFaults.length} lỗi · faults`);
  for (const { kind, stream, found, expected } of logFaults.slice(0, SHOWN))
    result(`  ${kind} ${stream}: ${found} ≠ ${expected}`);
  result(`Ghi hai lần · told twice: ${doubled.length}`);
  for (const { stream, type, first, again } of doubled.slice(0, SHOWN))
    result(`  ${type} ${stream}: ${first}, ${again}`);
  result(
    `Bảng đọc tại vị trí · read models at ${position}: ${differences.length} khác nhau · differences, ${parked.length} chưa đọc được · parked`,
  );
  for (const difference of differences.slice(0, SHOWN)) result(`  ${JSON.stringify(difference)}`);
  for (const each of parked.slice(0, SHOWN)) result(`  ${each.model} ${each.stream}: ${each.error}`);
  if (!cases) return say('Quy trình: chưa so · workflows: not compared');
  result(`Quy trình · workflows: ${cases.length} lỗi · faults`);
  for (const { kind, caseId } of cases.slice(0, SHOWN) satisfies CaseFault[]) result(`  ${kind} ${caseId}`);
}
