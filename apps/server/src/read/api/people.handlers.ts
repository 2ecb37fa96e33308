import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Rights } from '@vandong/access/application';
import { countFileReads, fileReadsBefore, passwordStates } from '@vandong/access/vault';
import type pg from 'pg';
import { POOL } from '../../platform/pool.js';
import { fileReadsOf, PAGE, peopleOf, type FileReadsPage, type PeoplePage } from '../people/index.js';
import { Readings, type Asked } from '../reading/index.js';
import { PageQuery } from './page.js';

export class GetPeople extends PageQuery<PeoplePage> {}
export class GetFileReads extends PageQuery<FileReadsPage, Asked & { readonly before?: number | undefined }> {}

@QueryHandler(GetPeople)
class PeopleHandler implements IQueryHandler<GetPeople> {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly rights: Rights,
    private readonly readings: Readings,
  ) {}
  execute({ asking, asked }: GetPeople) {
    return this.readings.read(asking, asked, async (reading) =>
      peopleOf(reading, await this.rights.people(), await passwordStates(this.pool)),
    );
  }
}
@QueryHandler(GetFileReads)
class FileReadsHandler implements IQueryHandler<GetFileReads> {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly rights: Rights,
    private readonly readings: Readings,
  ) {}
  execute({ asking, asked }: GetFileReads) {
    return this.readings.read(asking, asked, async (reading) => {
      const noted = await fileReadsBefore(this.pool, asked.before, PAGE + 1);
      return fileReadsOf(reading, noted, await countFileReads(this.pool), await this.rights.people());
    });
  }
}
export const peopleHandlers = [PeopleHandler, FileReadsHandler];
