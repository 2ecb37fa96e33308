import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { fileReadsQuery, presentQuery } from '../../openapi/routes/reads.js';
import type { Asking } from '../reading/index.js';
import { Asks } from './asking.js';
import { GetFileReads, GetPeople } from './people.handlers.js';

/** Who may sign in, and who read what: always as of now. */
@Controller()
export class PeopleReadController {
  constructor(private readonly bus: QueryBus) {}

  @Get('people')
  @Permission('people.manage')
  people(@Asks() asking: Asking, @Query({ schema: presentQuery }) asked: z.infer<typeof presentQuery>) {
    return this.bus.execute(new GetPeople(asking, asked));
  }
  @Get('file-reads')
  @Permission('log.read')
  fileReads(@Asks() asking: Asking, @Query({ schema: fileReadsQuery }) asked: z.infer<typeof fileReadsQuery>) {
    return this.bus.execute(new GetFileReads(asking, asked));
  }
}
