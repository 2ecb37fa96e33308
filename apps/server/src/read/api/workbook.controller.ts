import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { writeXlsx } from '@vandong/import/write';
import type { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { boardQuery, readQuery } from '../../contract/index.js';
import { XLSX } from '../../openapi/route.js';
import { followUpQuery, readQueryOfRound } from '../../openapi/routes/reads.js';
import { SETTINGS, type Settings } from '../../settings.js';
import type { Answered, Asking } from '../reading/index.js';
import {
  boardSheet,
  commendationSheet,
  followUpSheet,
  inspectionsSheet,
  workbookOf,
  type SheetContent,
} from '../workbook/index.js';
import { Asks } from './asking.js';
import { GetBoard } from './board.handlers.js';
import { GetCommendations } from './case.handlers.js';
import { GetFollowUp, GetInspections } from './work.handlers.js';

/** Exactly what the page shows, as a sheet, with the log position in its footer. */
@Controller()
export class WorkbookController {
  constructor(
    private readonly bus: QueryBus,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('board.xlsx')
  @Permission('board.read')
  async board(@Asks() asking: Asking, @Query({ schema: boardQuery }) asked: z.infer<typeof boardQuery>) {
    return this.file('bang-tien-do', await this.bus.execute(new GetBoard(asking, asked)), boardSheet);
  }
  @Get('inspections.xlsx')
  @Permission('inspection.read')
  async inspections(
    @Asks() asking: Asking,
    @Query({ schema: readQueryOfRound }) asked: z.infer<typeof readQueryOfRound>,
  ) {
    return this.file('kiem-tra', await this.bus.execute(new GetInspections(asking, asked)), inspectionsSheet);
  }
  @Get('follow-up.xlsx')
  @Permission('followUp.read')
  async followUp(@Asks() asking: Asking, @Query({ schema: followUpQuery }) asked: z.infer<typeof followUpQuery>) {
    return this.file('don-doc', await this.bus.execute(new GetFollowUp(asking, asked)), followUpSheet);
  }
  @Get('commendations.xlsx')
  @Permission('commendation.read')
  async commendations(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: z.infer<typeof readQuery>) {
    return this.file('khen-thuong', await this.bus.execute(new GetCommendations(asking, asked)), commendationSheet);
  }
  @Get('setup/template.xlsx')
  @Permission('setup.read')
  async template() {
    return streamed('mau-nhap-lieu', Buffer.from(await writeXlsx()));
  }

  private async file<T extends object>(
    name: string,
    page: Answered<T>,
    sheet: (page: T) => SheetContent,
  ): Promise<StreamableFile> {
    return streamed(`${name}-${page.readAt.asOf}`, await workbookOf(sheet(page), page.readAt, this.settings.demo));
  }
}
const streamed = (name: string, bytes: Buffer): StreamableFile =>
  new StreamableFile(bytes, { type: XLSX, disposition: `attachment; filename="${name}.xlsx"` });
