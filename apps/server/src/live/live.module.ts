import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { Audience } from './audience.js';
import { LIVE_LIMITS, liveLimits } from './limits.js';
import { LiveController } from './live.controller.js';
import { Newsroom } from './news.js';

@Module({
  imports: [HealthModule],
  controllers: [LiveController],
  providers: [Audience, Newsroom, { provide: LIVE_LIMITS, useValue: liveLimits }],
})
export class LiveModule {}
