import { Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import type { Imported } from '@vandong/import/run';
import type { Unmet } from '@vandong/kernel';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { ofForce } from '../../access/subject.js';
import { Who, type Visitor } from '../../access/visitor.js';
import { sentWhole } from '../../attachments/upload.js';
import type { importAnswer, importProgress } from '../../contract/index.js';
import { XLSX } from '../../openapi/route.js';
import { isKnown, Problem, wordsOf, type Language, type Params } from '../../problems/index.js';
import { importQuery } from './bodies.js';
import { WorkbookImport } from './import.service.js';

type Answer = z.infer<typeof importAnswer>;

/**
 * The workbook of a force. Who uploads it signs for nobody: acts that count against a person come by its own signer, or by the
 * command line. Its command ids come from its rows, so no key goes along: the same
 * file twice changes nothing.
 */
@Controller('setup')
export class ImportController {
  constructor(private readonly workbooks: WorkbookImport) {}

  @Post('import')
  @HttpCode(200)
  // a workbook brings people, their posts and their roles
  @Permission('people.manage', ofForce)
  async import(
    @Req() request: FastifyRequest,
    @Who() { person }: Visitor,
    @Query({ schema: importQuery }) { dryRun }: z.infer<typeof importQuery>,
  ): Promise<Answer> {
    if (!request.isMultipart()) throw new Problem(415, 'request.notMultipart');
    const sent = await sentWhole(() => request.file());
    if (!sent) throw new Problem(400, 'request.notMultipart');
    const dry = dryRun === 'true';
    const imported = await this.workbooks.run({ name: sent.part.filename, bytes: sent.bytes }, person, dry);
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

  @Get('import/progress')
  @Permission('setup.write', ofForce)
  progress(): z.infer<typeof importProgress> {
    const { progress } = this.workbooks;
    return progress ? { running: true, ...progress } : { running: false };
  }

  /** What exists, as the workbook that would bring it; without the files of officers and leaders. */
  @Get('filled.xlsx')
  @Permission('setup.write', ofForce)
  async filled(): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.workbooks.filled());
    return new StreamableFile(bytes, { type: XLSX, disposition: 'attachment; filename="du-lieu-hien-co.xlsx"' });
  }
}

/** A row that fits the template but breaks a rule: what was expected is the rule, in words, with what is missing. */
const refusedRows = ({ refusals }: Imported): Answer['errors'] =>
  refusals.map(({ sheet, row, column, found, code, params, unmet }) => {
    const words = (language: Language) =>
      [wordsOf(code, language, params as Params), ...unmet.map((each) => unmetWords(each, language))].join(' ');
    return { sheet, row, column, found, expected: { vi: words('vi'), en: words('en') } };
  });

const unmetWords = ({ code, params }: Unmet, language: Language): string =>
  wordsOf(isKnown(`unmet.${code}`, language) ? `unmet.${code}` : code, language, params as Params);
