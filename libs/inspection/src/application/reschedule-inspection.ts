import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dayOf,
  decode,
  EVENT_STORE,
  EXECUTE,
  fold,
  type CommandContext,
  type EventStore,
  type Execute,
  type Instant,
  type Receipt,
} from '@vandong/kernel';
import { Organisation } from '@vandong/notice/application';
import { inspectionDecider, inspectionEvents, inspectionStream, type CommandOf } from '../domain/index.js';

/** A new due date inside the window; somebody else than the lead approves it. */
export class RescheduleInspection extends Command<Receipt> {
  constructor(
    readonly input: Omit<CommandOf<'reschedule'>, 'kind' | 'at' | 'lead'> & { readonly inspection: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RescheduleInspection)
export class RescheduleInspectionHandler implements ICommandHandler<RescheduleInspection> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly organisation: Organisation,
  ) {}

  async execute({ input: { inspection, ...given }, context, at }: RescheduleInspection): Promise<Receipt> {
    const stream = inspectionStream(inspection);
    const lead = await this.leadOf(stream, at);
    const plain = { kind: 'reschedule', ...given } as const;
    const command = { ...plain, at, ...(lead !== undefined && { lead }) };
    return this.run({ stream, decider: inspectionDecider, definitions: inspectionEvents, command, plain, context });
  }

  /** The lead's post never changes once scheduled; its holder may. */
  private async leadOf(stream: string, at: Instant): Promise<string | undefined> {
    const past = (await this.store.readStream(stream)).map((stored) => decode(inspectionEvents, stored));
    const state = fold(inspectionDecider, past);
    return state.status === 'unknown' ? undefined : this.organisation.holder(state.plan.leadPost, dayOf(at));
  }
}
