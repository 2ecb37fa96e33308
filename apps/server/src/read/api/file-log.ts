import { Inject, Injectable } from '@nestjs/common';
import { noteFileRead } from '@vandong/access/vault';
import type pg from 'pg';
import { POOL } from '../../platform/pool.js';
import type { Answered } from '../reading/index.js';

/** Writes down who reads a restricted file before it is handed out: without the entry there is no page (dossier 7.6). */
@Injectable()
export class FileLog {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async noted<T>(person: string, file: string, page: Promise<Answered<T>>): Promise<Answered<T>> {
    const answer = await page;
    await noteFileRead(this.pool, person, file, answer.readAt.position);
    return answer;
  }
}
