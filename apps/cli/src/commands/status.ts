import type { Command } from 'commander';
import { clockState, troubles } from '@vandong/clock';
import { checkpointOf, listParked } from '@vandong/projection';
import type pg from 'pg';
import { withDatabase } from '../platform/database.js';
import { addresses } from '../platform/instance.js';
import { withTemporal } from '../platform/temporal.js';
import { json, result } from '../platform/terminal.js';

export function addStatus(program: Command): void {
  program
    .command('status')
    .option('--json', 'dạng JSON · as JSON')
    .description('hệ thống đang ở đâu · where everything stands')
    .action(async ({ json: asJson }: { json?: boolean }) => {
      const status = await withDatabase(async ({ pool, log }) => ({
        ...(await counts(pool)),
        logPosition: await log.head(),
        temporal: await temporalAnswers(),
      }));
      if (asJson) return json(status);
      const { logPosition, readPosition, openCases, parked, clock, temporal, failing } = status;
      result(`Nhật ký · log: ${logPosition}`);
      result(
        `Bảng đọc · read models: ${readPosition}${readPosition < logPosition ? ` (chậm · behind ${logPosition - readPosition})` : ''}`,
      );
      result(`Vụ việc đang mở · open cases: ${openCases}`);
      result(`Chưa đọc được · parked: ${parked}`);
      result(`Đồng hồ · clock: ${clock.now}${clock.scaled ? ` ×${clock.rate}` : ''}`);
      if (clock.heldBy)
        result(`  đang đợi · waits for ${clock.heldBy.caseId}, ${clock.heldBy.due} (từ · since ${clock.heldBy.since})`);
      result(`Vụ việc không xử lý được · cases that fail: ${failing.length}`);
      for (const { caseId, since, failures, error, parked: isParked } of failing)
        result(
          `  ${isParked ? 'để riêng · parked' : 'đang thử lại · tried again'} ${caseId} (từ · since ${since}, ×${failures}): ${error}`,
        );
      if (failing.some((each) => each.parked)) result('  thử lại · try again: vandong recover');
      result(
        `Temporal: ${temporal ? 'đang chạy · answers' : 'không trả lời · does not answer'} ${addresses().temporalAddress ?? ''}`,
      );
    });
}

async function counts(pool: pg.Pool) {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ count: string }>('select count(*) from run.open_case');
    return {
      readPosition: await checkpointOf(client, 'read'),
      openCases: Number(rows[0]?.count ?? 0),
      parked: (await listParked(client, 'read')).length,
      clock: await clockState(pool),
      failing: await troubles(pool),
    };
  } finally {
    client.release();
  }
}

const temporalAnswers = (): Promise<boolean> => withTemporal(async () => true).catch(() => false);
