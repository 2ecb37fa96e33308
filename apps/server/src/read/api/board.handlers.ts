import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Step } from '@vandong/campaign/domain/events';
import { Interruption } from '../../health/interruption.js';
import { SETTINGS, type Settings } from '../../settings.js';
import * as board from '../board/index.js';
import { Readings, type Asked } from '../reading/index.js';
import { PageQuery } from './page.js';

export class GetBoard extends PageQuery<board.Board, board.BoardAsked> {}
export class GetLocality extends PageQuery<
  board.Locality,
  Asked & { readonly key: string; readonly round?: number | undefined }
> {}
export class GetChanges extends PageQuery<board.Changes> {}
export class GetCounted extends PageQuery<board.Counted, board.CountedAsked> {}
export class GetWhy extends PageQuery<
  board.Why,
  Asked & { readonly unit: string; readonly step: Step; readonly round?: number | undefined }
> {}

@QueryHandler(GetBoard)
class BoardHandler implements IQueryHandler<GetBoard> {
  constructor(
    private readonly readings: Readings,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly interruption: Interruption,
  ) {}
  execute({ asking, asked }: GetBoard) {
    const circumstances = {
      simulated: this.settings.demo,
      remindersInterrupted: this.interruption.remindersInterrupted,
    };
    return this.readings.read(asking, asked, (reading) => board.boardOf(reading, asked, circumstances));
  }
}
@QueryHandler(GetLocality)
class LocalityHandler implements IQueryHandler<GetLocality> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetLocality) {
    return this.readings.read(asking, asked, (reading) => board.localityOf(reading, asked.key, asked.round));
  }
}
@QueryHandler(GetChanges)
class ChangesHandler implements IQueryHandler<GetChanges> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetChanges) {
    return this.readings.read(asking, asked, board.changesOf);
  }
}
@QueryHandler(GetCounted)
class CountedHandler implements IQueryHandler<GetCounted> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetCounted) {
    return this.readings.read(asking, asked, (reading) => board.countedOf(reading, asked));
  }
}
@QueryHandler(GetWhy)
class WhyHandler implements IQueryHandler<GetWhy> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetWhy) {
    return this.readings.read(asking, asked, (reading) => board.whyOf(reading, asked.unit, asked.step, asked.round));
  }
}
export const boardHandlers = [BoardHandler, LocalityHandler, ChangesHandler, CountedHandler, WhyHandler];
