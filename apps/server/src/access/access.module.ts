import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { CaseFacts } from './case-facts.js';
import { CaseSight } from './case-sight.js';
import { Reach } from './reach.js';

@Module({
  providers: [CaseFacts, CaseSight, Reach, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [CaseFacts, Reach],
})
export class AccessModule {}
