import { Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { unitRoundStream, type RoundRef } from '@vandong/campaign/domain';
import { inspectionStream } from '@vandong/inspection/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permission } from '../access/permission.decorator.js';
import { ofCase, ofCaseNamed } from '../access/subject.js';
import { Who, type Visitor } from '../access/visitor.js';
import { OfRound } from '../commands/unit-round/of-round.js';
import { id, type attachmentKept } from '../contract/index.js';
import { readQueryOfRound } from '../openapi/routes/reads.js';
import { notFound } from '../problems/index.js';
import { Asks } from '../read/api/asking.js';
import { GetInspection, GetUnit } from '../read/api/work.handlers.js';
import type { Asking } from '../read/reading/index.js';
import { Attachments } from './attachments.js';
import { uploaded } from './upload.js';

type Kept = z.infer<typeof attachmentKept>;
type OfRoundQuery = z.infer<typeof readQueryOfRound>;

/** A file is sent by whoever may record it, before the command that names it; it is read through the page that names it. */
@Controller()
export class AttachmentController {
  constructor(
    private readonly attachments: Attachments,
    private readonly bus: QueryBus,
  ) {}

  @Post('inspections/:id/attachments')
  @HttpCode(200)
  @Permission('inspection.record', ofCaseNamed(inspectionStream))
  async ofInspection(
    @Who() { person }: Visitor,
    @Param('id', { schema: id }) inspection: string,
    @Req() request: FastifyRequest,
  ): Promise<Kept> {
    return { id: await this.attachments.keep(inspectionStream(inspection), await uploaded(request), person) };
  }

  @Post('unit-rounds/:caseId/attachments')
  @HttpCode(200)
  @Permission('briefing.write', ofCase)
  async ofUnitRound(
    @Who() { person }: Visitor,
    @OfRound() round: RoundRef,
    @Req() request: FastifyRequest,
  ): Promise<Kept> {
    return { id: await this.attachments.keep(unitRoundStream(round), await uploaded(request), person) };
  }

  @Get('inspections/:id/photo')
  @Permission('inspection.read')
  async photo(
    @Asks() asking: Asking,
    @Param('id', { schema: id }) inspection: string,
    @Query({ schema: readQueryOfRound }) asked: OfRoundQuery,
  ): Promise<StreamableFile> {
    const { photo } = await this.bus.execute(new GetInspection(asking, { ...asked, id: inspection }));
    return this.file(inspectionStream(inspection), photo, 'bien-ban');
  }

  @Get('units/:unit/briefings/:session/signed-list')
  @Permission('briefing.read')
  async signedList(
    @Asks() asking: Asking,
    @Param('unit', { schema: id }) unit: string,
    @Param('session', { schema: id }) session: string,
    @Query({ schema: readQueryOfRound }) asked: OfRoundQuery,
  ): Promise<StreamableFile> {
    const { caseId, briefing } = await this.bus.execute(new GetUnit(asking, { ...asked, unit }));
    return this.file(caseId ?? '', briefing.sessions.find((each) => each.session === session)?.signedList, 'danh-sach');
  }

  private async file(caseId: string, attachment: string | undefined, name: string): Promise<StreamableFile> {
    if (attachment === undefined) throw notFound();
    const { mediaType, bytes } = await this.attachments.of(caseId, attachment);
    const ending = attachment.slice(attachment.indexOf('.'));
    return new StreamableFile(bytes, { type: mediaType, disposition: `attachment; filename="${name}${ending}"` });
  }
}
