import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Interruption } from './interruption.js';

@Module({ controllers: [HealthController], providers: [Interruption], exports: [Interruption] })
export class HealthModule {}
