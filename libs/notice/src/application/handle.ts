import { Inject, Injectable } from '@nestjs/common';
import { dayOf, EXECUTE, type CommandContext, type Execute, type Receipt } from '@vandong/kernel';
import type { LogContactCommand, NoticeCommand } from '../domain/index.js';
import { NOTICE_OWNERS, ownerOf, type NoticeOwners } from './owner.js';
import { PostsHeld } from './ports.js';

type ByHolder = Exclude<NoticeCommand, LogContactCommand>;
type WithoutPosts<C> = C extends unknown ? Omit<C, 'posts'> : never;

/** Sends a notice command to the stream of the case; shared by the four use cases. */
@Injectable()
export class NoticeCases {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    @Inject(NOTICE_OWNERS) private readonly owners: NoticeOwners,
    private readonly posts: PostsHeld,
  ) {}

  async send(caseId: string, command: LogContactCommand, context: CommandContext): Promise<Receipt> {
    return this.execute({ ...this.case(caseId), command, plain: plainly(command), context });
  }

  /** What only the holder of a post may do; which posts those are is asked for that day. */
  async sendBy(
    person: string,
    caseId: string,
    command: WithoutPosts<ByHolder>,
    context: CommandContext,
  ): Promise<Receipt> {
    return this.execute({
      ...this.case(caseId),
      commandOn: async () => ({ ...command, posts: await this.posts.heldBy(person, dayOf(command.at)) }),
      plain: plainly(command),
      context,
    });
  }

  private case(caseId: string) {
    const { decider, definitions } = ownerOf(this.owners, caseId);
    return { stream: caseId, decider, definitions };
  }
}

/** What the person sent: a second sending comes later. */
const plainly = ({ at: _at, ...plain }: LogContactCommand | WithoutPosts<ByHolder>): unknown => plain;
