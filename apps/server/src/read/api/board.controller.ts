import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { boardQuery, countedQuery, id, readQuery, stepKey } from '../../contract/index.js';
import { readQueryOfRound } from '../../openapi/routes/reads.js';
import type { Asking } from '../reading/index.js';
import { Asks } from './asking.js';
import { GetBoard, GetChanges, GetCounted, GetLocality, GetWhy } from './board.handlers.js';

const localityKey = z.string().regex(/^[A-Z0-9]{2,8}$/);

@Controller('board')
export class BoardController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @Permission('board.read')
  board(@Asks() asking: Asking, @Query({ schema: boardQuery }) asked: z.infer<typeof boardQuery>) {
    return this.bus.execute(new GetBoard(asking, asked));
  }
  @Get('localities/:key')
  @Permission('board.read')
  locality(
    @Asks() asking: Asking,
    @Param('key', { schema: localityKey }) key: string,
    @Query({ schema: readQueryOfRound }) asked: z.infer<typeof readQueryOfRound>,
  ) {
    return this.bus.execute(new GetLocality(asking, { ...asked, key }));
  }
  @Get('changes')
  @Permission('board.read')
  changes(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: z.infer<typeof readQuery>) {
    return this.bus.execute(new GetChanges(asking, asked));
  }
  @Get('counted')
  @Permission('board.read')
  counted(@Asks() asking: Asking, @Query({ schema: countedQuery }) asked: z.infer<typeof countedQuery>) {
    return this.bus.execute(new GetCounted(asking, asked));
  }
  @Get('why/:unit/:step')
  @Permission('board.read')
  why(
    @Asks() asking: Asking,
    @Param('unit', { schema: id }) unit: string,
    @Param('step', { schema: stepKey }) step: z.infer<typeof stepKey>,
    @Query({ schema: readQueryOfRound }) asked: z.infer<typeof readQueryOfRound>,
  ) {
    return this.bus.execute(new GetWhy(asking, { ...asked, unit, step }));
  }
}
