import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dayOf, EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { Organisation } from '@vandong/notice/application';
import {
  inspectionDecider,
  inspectionEvents,
  inspectionStream,
  type CommandOf,
  type InspectionState,
} from '../domain/index.js';

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
    private readonly organisation: Organisation,
  ) {}

  async execute({ input: { inspection, ...given }, context, at }: RescheduleInspection): Promise<Receipt> {
    const stream = inspectionStream(inspection);
    const plain = { kind: 'reschedule', ...given } as const;
    return this.run({
      stream,
      decider: inspectionDecider,
      definitions: inspectionEvents,
      commandOn: async (state) => {
        const lead = await this.leadOf(state, at);
        return { ...plain, at, ...(lead !== undefined && { lead }) };
      },
      plain,
      context,
    });
  }

  /** The lead's post never changes once scheduled; its holder may. */
  private async leadOf(state: InspectionState, at: Instant): Promise<string | undefined> {
    return state.status === 'unknown' ? undefined : this.organisation.holder(state.plan.leadPost, dayOf(at));
  }
}
