import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { id, readQuery } from '../../contract/index.js';
import type { Asking } from '../reading/index.js';
import { Asks } from './asking.js';
import { GetCommendations, GetCommittee, GetSetup } from './case.handlers.js';
import { GetRegister, GetReview, GetViolation } from './conduct.handlers.js';

type Read = z.infer<typeof readQuery>;
const caseId = z.string().regex(/^leaderReview-[A-Za-z0-9_.-]{1,200}$/);

@Controller()
export class CaseController {
  constructor(private readonly bus: QueryBus) {}

  @Get('reviews')
  @Permission('violation.register')
  register(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: Read) {
    return this.bus.execute(new GetRegister(asking, asked));
  }
  @Get('reviews/:caseId')
  @Permission('leaderReview.read')
  review(
    @Asks() asking: Asking,
    @Param('caseId', { schema: caseId }) review: string,
    @Query({ schema: readQuery }) asked: Read,
  ) {
    return this.bus.execute(new GetReview(asking, { ...asked, caseId: review }));
  }
  @Get('violations/:id')
  @Permission('violation.read')
  violation(
    @Asks() asking: Asking,
    @Param('id', { schema: id }) violation: string,
    @Query({ schema: readQuery }) asked: Read,
  ) {
    return this.bus.execute(new GetViolation(asking, { ...asked, id: violation }));
  }
  @Get('commendations')
  @Permission('commendation.read')
  commendations(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: Read) {
    return this.bus.execute(new GetCommendations(asking, asked));
  }
  @Get('committee')
  @Permission('board.read')
  committee(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: Read) {
    return this.bus.execute(new GetCommittee(asking, asked));
  }
  @Get('setup')
  @Permission('setup.read')
  setup(@Asks() asking: Asking, @Query({ schema: readQuery }) asked: Read) {
    return this.bus.execute(new GetSetup(asking, asked));
  }
}
