import { Inject, Injectable } from '@nestjs/common';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { unitRoundEvents } from '../domain/events/index.js';
import { unitRound, unitRoundStream, type RoundRef, type UnitRoundAct } from '../domain/index.js';
import { withoutChasing } from './chasing.js';
import { RoundFacts } from './round-facts.js';

type Without<C> = C extends unknown ? Omit<C, 'kind'> : never;
/** What a use case of a unit's round is given: which round, and the command's own fields. */
export type RoundInput<K extends UnitRoundAct['kind']> = RoundRef & Without<Extract<UnitRoundAct, { kind: K }>>;

/** Carries out a person's command on a unit's round: facts, then decide and append. */
@Injectable()
export class UnitRounds {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly facts: RoundFacts,
  ) {}

  async act({ campaign, round, unit }: RoundRef, command: UnitRoundAct, context: CommandContext, at: Instant): Promise<Receipt> {
    const ref = { campaign, round, unit };
    const { facts, basis } = await this.facts.loadForPerson(ref, at);
    return this.execute({
      stream: unitRoundStream(ref),
      decider: unitRound(withoutChasing(facts)),
      definitions: unitRoundEvents,
      command,
      context: { ...context, basis: { ...basis, ...context.basis } },
    });
  }
}
