import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { DemoModule } from './demo/demo.module.js';
import { HealthModule } from './health/health.module.js';
import { LiveModule } from './live/live.module.js';
import { OpenApiModule } from './openapi/openapi.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ReadModule } from './read/read.module.js';
import { RolesModule } from './roles/roles.module.js';
import { SessionModule } from './session/session.module.js';
import type { Settings } from './settings.js';

const door = [SessionModule, CommandsModule, AttachmentsModule, ReadModule, LiveModule, OpenApiModule];

/** Without the role `api` only the health answers. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    const api = settings.roles.includes('api');
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings),
        AccessModule,
        HealthModule,
        RolesModule,
        ...(api ? door : []),
        ...(api && settings.demo ? [DemoModule] : []),
      ],
    };
  }
}
