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

// The vault is asked before the snapshot is opened: pages that held a connection and waited for a second one of the same
// pool would block each other.
@QueryHandler(GetPeople)
class PeopleHandler implements IQueryHandler<GetPeople> {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly rights: Rights,
    private readonly readings: Readings,
  ) {}
  async execute({ asking, asked }: GetPeople) {
    const people = await this.rights.people();
    const passwords = await passwordStates(this.pool);
    return this.readings.read(asking, asked, (reading) => peopleOf(reading, people, passwords));
  }
}
@QueryHandler(GetFileReads)
class FileReadsHandler implements IQueryHandler<GetFileReads> {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly rights: Rights,
    private readonly readings: Readings,
  ) {}
  async execute({ asking, asked }: GetFileReads) {
    const noted = await fileReadsBefore(this.pool, asked.before, PAGE + 1);
    const total = await countFileReads(this.pool);
    const people = await this.rights.people();
    return this.readings.read(asking, asked, (reading) => fileReadsOf(reading, noted, total, people));
  }
}
export const peopleHandlers = [PeopleHandler, FileReadsHandler];
