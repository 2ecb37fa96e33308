import type { Command } from 'commander';
import { setPassword } from '@vandong/access/vault';
import { clockState, setClock } from '@vandong/clock';
import { AHEAD, demoFiles, fixedPeople, makeDemo, NOW } from '@vandong/demo';
import { importInto } from '@vandong/server/importing';
import { withDatabase, type Database } from '../platform/database.js';
import { Exit, EXIT } from '../platform/exit.js';
import { progress, result, say } from '../platform/terminal.js';

/** Simulated data only, where everyone may change roles anyway. */
const PASSWORD = 'vandong-demo-2026';

export function addDemo(program: Command): void {
  const demo = program.command('demo').description('dữ liệu giả lập · simulated data');
  demo
    .command('load')
    .description(
      'nạp cuộc vận động giả lập; bị ngắt thì chạy lại · loads the demo campaign; may be cut short and run again',
    )
    .action(async () => {
      await withDatabase(load);
      result(logins());
    });
  demo
    .command('play')
    .description('cho thời gian giả lập chạy, mỗi ngày 2 giây · lets the simulated time run, a day in two seconds')
    .action(() => withDatabase(play));
}

/** ×4 of the demo's bar: a day in two seconds (dossier 8.10). */
const FAST = 86_400 / 2;

async function play({ pool }: Database): Promise<void> {
  if (!(await clockState(pool)).scaled)
    throw new Exit(EXIT.refused, 'Chỉ có ở dữ liệu giả lập · on simulated data only');
  await setClock(pool, { rate: FAST });
}

async function load(database: Database): Promise<void> {
  const { pool, log } = database;
  if ((await log.head()) > 0 && !(await clockState(pool)).scaled) {
    throw new Exit(
      EXIT.refused,
      'Hệ thống đã có dữ liệu thật · this installation holds data of its own: nothing was loaded',
    );
  }
  // The clock first: from the first event on, whoever reads the log reads it at the demo's time.
  if (!(await clockState(pool)).scaled) await setClock(pool, { domain: NOW, rate: 0 });
  const files = [...demoFiles(makeDemo())]
    .filter(([name]) => name !== AHEAD)
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const bar = progress('Nạp dữ liệu giả lập · demo');
  const imported = await importInto(database, files, {
    until: NOW,
    progress: (phase, done, total) => phase === 'check' && bar.show(done, total),
  }).finally(() => bar.end());
  const wrong = [...imported.rowErrors, ...imported.refusals];
  if (wrong.length > 0)
    throw new Exit(EXIT.refused, `Dữ liệu giả lập có lỗi · the demo's data is wrong: ${JSON.stringify(wrong[0])}`);
  for (const { officer } of fixedPeople) await setPassword(pool, officer, PASSWORD, false);
  say(`${imported.rows} dòng, ${imported.events} sự kiện mới · ${imported.rows} rows, ${imported.events} new events`);
}

function logins(): string {
  const width = Math.max(...fixedPeople.map(({ fullName, rank }) => `${rank} ${fullName}`.length));
  const lines = fixedPeople.map(
    ({ officer, fullName, rank, role, roleUnit }) =>
      `${officer}  ${`${rank} ${fullName}`.padEnd(width)}  ${role}${roleUnit ? ` ${roleUnit}` : ''}`,
  );
  return [
    `Đăng nhập (dữ liệu giả lập), mật khẩu chung · demo logins, one password for all: ${PASSWORD}`,
    ...lines,
  ].join('\n');
}
