import type { Command } from 'commander';
import { GrantRole, RegisterPerson } from '@vandong/access/application';
import { issueOneTimePassword } from '@vandong/access/vault';
import { contextsOver } from '@vandong/composition';
import { dayOf } from '@vandong/kernel';
import { PublishCalendarYear } from '@vandong/organisation/application';
import { seedYears } from '@vandong/organisation/domain';
import { withDatabase, type Database } from '../platform/database.js';
import { result } from '../platform/terminal.js';

export function addAdmin(program: Command): void {
  program
    .command('admin')
    .description('người quản trị · administrators')
    .command('create')
    .option('--person <id>', 'số hiệu · id', 'admin')
    .option('--name <name>', 'tên hiển thị · display name', 'Quản trị')
    .description('tạo người quản trị, in mật khẩu dùng một lần · creates an administrator, prints a one-time password')
    .action(async ({ person, name }: { person: string; name: string }) => {
      const password = await withDatabase((database) => createAdmin(database, person, name));
      result(`Người quản trị · administrator: ${person}\nMật khẩu dùng một lần · one-time password: ${password}`);
    });
}

/** Also gives an empty installation the working calendar it starts with. */
async function createAdmin(
  { pool, log, identity, clock }: Database,
  person: string,
  displayName: string,
): Promise<string> {
  const contexts = await contextsOver(log, identity);
  const now = await clock.now();
  const context = (what: string) =>
    ({ commandId: `cli|${what}`, actor: 'system:cli', correlationId: `cli|${what}` }) as const;
  try {
    await contexts.dispatch(
      new RegisterPerson({ person, displayName }, context(`register|${person}|${displayName}`), now),
    );
    await contexts.dispatch(
      new GrantRole(
        { person, role: 'administrator', from: dayOf(now) },
        context(`administrator|${person}|${dayOf(now)}`),
        now,
      ),
    );
    const { events } = await log.readAll({ after: 0, limit: 1, categories: ['calendar'] });
    if (events.length === 0)
      for (const year of seedYears())
        await contexts.dispatch(new PublishCalendarYear(year, context(`calendar|${year.year}`), now));
  } finally {
    await contexts.close();
  }
  return issueOneTimePassword(pool, person);
}
