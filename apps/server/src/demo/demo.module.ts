import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { ClockControl } from './clock-control.js';
import { DemoController } from './demo.controller.js';
import { DemoPlayers, DemoTimeControl } from './ports.js';
import { ScriptedPlayers } from './scripted-players.js';

@Module({
  imports: [SessionModule],
  controllers: [DemoController],
  providers: [
    { provide: DemoTimeControl, useClass: ClockControl },
    { provide: DemoPlayers, useClass: ScriptedPlayers },
  ],
})
export class DemoModule {}
