import { Inject, Injectable } from '@nestjs/common';
import { dayOf, EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import type { NoticeCommand } from '../domain/index.js';
import { NOTICE_OWNERS, ownerOf, type NoticeOwners } from './owner.js';
import { PostsHeld } from './ports.js';

/** Sends a notice command to the stream of the case; shared by the four use cases. */
@Injectable()
export class NoticeCases {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    @Inject(NOTICE_OWNERS) private readonly owners: NoticeOwners,
    private readonly posts: PostsHeld,
  ) {}

  postsOf(person: string, at: Instant): Promise<readonly string[]> {
    return this.posts.heldBy(person, dayOf(at));
  }

  async send(caseId: string, command: NoticeCommand, context: CommandContext): Promise<Receipt> {
    const { decider, definitions } = ownerOf(this.owners, caseId);
    return this.execute({ stream: caseId, decider, definitions, command, plain: plainly(command), context });
  }
}

/** What the person sent: a second sending comes later, and may meet another holder of the post. */
function plainly(command: NoticeCommand): unknown {
  const { at: _at, ...rest } = command;
  if (!('posts' in rest)) return rest;
  const { posts: _posts, ...plain } = rest;
  return plain;
}
