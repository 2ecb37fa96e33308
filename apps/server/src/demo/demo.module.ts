import { Global, Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { ClockControl } from './clock-control.js';
import { DemoController } from './demo.controller.js';
import { DemoPlayers, DemoTimeControl } from './ports.js';
import { ScriptedPlayers } from './scripted-players.js';
import { EndOfPlay } from './end-of-play.js';

/** Global, so that whoever signs in is left to himself by the players. */
@Global()
@Module({
  imports: [SessionModule],
  controllers: [DemoController],
  providers: [
    { provide: DemoTimeControl, useClass: ClockControl },
    { provide: DemoPlayers, useClass: ScriptedPlayers },
    EndOfPlay,
  ],
  exports: [DemoPlayers],
})
export class DemoModule {}
