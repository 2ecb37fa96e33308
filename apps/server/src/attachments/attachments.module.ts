import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AttachmentController } from './attachment.controller.js';
import { Attachments } from './attachments.js';

@Module({
  imports: [CqrsModule],
  controllers: [AttachmentController],
  providers: [Attachments],
  exports: [Attachments],
})
export class AttachmentsModule {}
