import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { id, readQuery, searchRequest } from '../../contract/index.js';
import { followUpQuery, readQueryOfRound } from '../../openapi/routes/reads.js';
import type { Asking } from '../reading/index.js';
import { Asks } from './asking.js';
import { SearchAll } from './case.handlers.js';
import { GetFollowUp, GetInbox, GetInspection, GetInspections, GetUnit, GetUnits } from './work.handlers.js';

type Read = z.infer<typeof readQuery>;
type OfRound = z.infer<typeof readQueryOfRound>;

@Controller()
export class WorkController {
  constructor(private readonly bus: QueryBus) {}

  @Get('units')
  @Permission('unit.read')
  units(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: Read) {
    return this.bus.execute(new GetUnits(asking, asked));
  }
  @Get('units/:unit')
  @Permission('unit.read')
  unit(
    @Asks() asking: Asking,
    @Param('unit', { schema: id }) unit: string,
    @Query({ schema: readQueryOfRound }) asked: OfRound,
  ) {
    return this.bus.execute(new GetUnit(asking, { ...asked, unit }));
  }
  /** A POST, because the text may be a name: it belongs in no address and no access log. */
  @Post('search')
  @HttpCode(200)
  @Permission('unit.read')
  search(@Asks() asking: Asking, @Body({ schema: searchRequest }) { text }: z.infer<typeof searchRequest>) {
    return this.bus.execute(new SearchAll(asking, { text }));
  }
  @Get('inbox')
  @Permission('session')
  inbox(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: Read) {
    return this.bus.execute(new GetInbox(asking, asked));
  }
  @Get('inspections')
  @Permission('inspection.read')
  inspections(@Asks() asking: Asking, @Query({ schema: readQueryOfRound }) asked: OfRound) {
    return this.bus.execute(new GetInspections(asking, asked));
  }
  @Get('inspections/:id')
  @Permission('inspection.read')
  inspection(
    @Asks() asking: Asking,
    @Param('id', { schema: id }) inspection: string,
    @Query({ schema: readQueryOfRound }) asked: OfRound,
  ) {
    return this.bus.execute(new GetInspection(asking, { ...asked, id: inspection }));
  }
  @Get('follow-up')
  @Permission('followUp.read')
  followUp(@Asks() asking: Asking, @Query({ schema: followUpQuery }) asked: z.infer<typeof followUpQuery>) {
    return this.bus.execute(new GetFollowUp(asking, asked));
  }
}
