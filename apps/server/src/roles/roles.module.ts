import { Module } from '@nestjs/common';
import { Background } from './background.js';

@Module({ providers: [Background] })
export class RolesModule {}
