import { Module } from '@nestjs/common';
import { Me } from './me.js';
import { PersonCards } from './person-card.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './session.service.js';

@Module({
  controllers: [SessionController],
  providers: [Me, PersonCards, Sessions],
  exports: [Me, PersonCards, Sessions],
})
export class SessionModule {}
