import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GrantRole, RegisterPerson } from '@vandong/access/application';
import type { Role } from '@vandong/access/domain';
import { setPassword } from '@vandong/access/vault';
import type { CommandContext, Instant } from '@vandong/kernel';
import { EstablishUnit, SetLineSuperior } from '@vandong/organisation/application';
import { freshDatabase } from '@vandong/testing/servers';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createApp } from '../create-app.js';
import { migrated } from '../platform/migrated.js';
import { POOL } from '../platform/pool.js';
import type { Settings } from '../settings.js';
import { Page } from './page.js';

export const PASSWORD = 'một mật khẩu đủ dài';
const AT: Instant = '2026-01-05T01:00:00.000Z';

/** The server in this process, on a database of its own; Temporal is not there. */
export class InProcessServer {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(changes: Partial<Settings> = {}): Promise<InProcessServer> {
    const database = await freshDatabase({ name: 'server', migrate: migrated });
    const app = await createApp({ ...defaults(database.url), ...changes });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new InProcessServer(app, database.drop);
  }

  get pool(): pg.Pool {
    return this.app.get<pg.Pool>(POOL);
  }

  /** A person with a password and one role. */
  async person(person: string, role: Role, unit?: string): Promise<void> {
    const bus = this.app.get(CommandBus);
    await bus.execute(new RegisterPerson({ person, displayName: `Người ${person}` }, context(), AT));
    await bus.execute(
      new GrantRole({ person, role, ...(unit !== undefined && { unit }), from: '2026-01-01' }, context(), AT),
    );
    await setPassword(this.pool, person, PASSWORD, false);
  }

  async unit(unit: string, superior?: string): Promise<void> {
    const bus = this.app.get(CommandBus);
    const names = { code: unit, name: unit, nameEn: unit, shortName: unit };
    await bus.execute(
      new EstablishUnit({ unit, ...names, unitKind: superior ? 'team' : 'office', from: '2026-01-01' }, context(), AT),
    );
    if (superior) await bus.execute(new SetLineSuperior({ unit, superior, from: '2026-01-01' }, context(), AT));
  }

  page(language = 'vi'): Page {
    return new Page(this.app, language);
  }

  async signedIn(person: string, language = 'vi'): Promise<Page> {
    const page = this.page(language);
    const { statusCode } = await page.signIn(person, PASSWORD);
    if (statusCode !== 200) throw new Error(`sign-in of ${person} answered ${statusCode}`);
    return page;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}

const context = (): CommandContext => ({ commandId: randomUUID(), actor: 'system:spec', correlationId: 'spec' });

const defaults = (databaseUrl: string): Settings => ({
  roles: ['api', 'projector'],
  databaseUrl,
  temporalAddress: '127.0.0.1:1',
  temporalNamespace: 'default',
  taskQueue: 'nobody',
  host: '127.0.0.1',
  port: 0,
  demo: false,
  logLevel: process.env['VANDONG_LOG'] ?? 'silent',
});
