import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { Imported } from '@vandong/import/run';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { ofForce } from '../../access/subject.js';
import type { importAnswer } from '../../contract/index.js';
import { Problem, wordsOf, type Params } from '../../problems/index.js';
import { importQuery } from './bodies.js';
import { WorkbookImport } from './import.service.js';

type Answer = z.infer<typeof importAnswer>;

/** The workbook of a force. Its command ids come from its rows, so no key goes along: the same file twice changes nothing. */
@Controller('setup/import')
export class ImportController {
  constructor(private readonly workbooks: WorkbookImport) {}

  @Post()
  @HttpCode(200)
  // a workbook brings people, their posts and their roles
  @Permission('people.manage', ofForce)
  async import(@Req() request: FastifyRequest, @Query({ schema: importQuery }) { dryRun }: z.infer<typeof importQuery>): Promise<Answer> {
    if (!request.isMultipart()) throw new Problem(415, 'request.notMultipart');
    const file = await request.file();
    if (!file) throw new Problem(400, 'request.notMultipart');
    const dry = dryRun === 'true';
    const imported = await this.workbooks.run({ name: file.filename, bytes: await file.toBuffer() }, dry);
    const errors = [...imported.rowErrors, ...refusedRows(imported)];
    const clean = errors.length === 0;
    return {
      rows: imported.rows,
      good: imported.rows - new Set(errors.map(({ sheet, row }) => `${sheet} ${row}`)).size,
      errors,
      imported: clean && !dry,
      ...(clean && !dry && { position: imported.position }),
    };
  }
}

/** A row that fits the template but breaks a rule: what was expected is the rule, in words. */
const refusedRows = ({ refusals }: Imported): Answer['errors'] =>
  refusals.map(({ sheet, row, code, params }) => ({
    sheet,
    row,
    column: '',
    found: '',
    expected: { vi: wordsOf(code, 'vi', params as Params), en: wordsOf(code, 'en', params as Params) },
  }));
