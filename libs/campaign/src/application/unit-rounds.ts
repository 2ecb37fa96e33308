import { Inject, Injectable } from '@nestjs/common';
import {
  decidingOnFacts,
  EXECUTE,
  type CommandContext,
  type Execute,
  type Instant,
  type Receipt,
} from '@vandong/kernel';
import { unitRoundEvents } from '../domain/events/index.js';
import {
  caughtUp,
  evolveUnitRound,
  initialUnitRound,
  unitRound,
  unitRoundKey,
  unitRoundStream,
  type RoundRef,
  type UnitRoundAct,
} from '../domain/index.js';
import { withoutChasing } from './chasing.js';
import { RoundFacts } from './round-facts.js';

type Without<C> = C extends unknown ? Omit<C, 'kind'> : never;
/** What a use case of a unit's round is given: which round, and the command's own fields. */
export type RoundInput<K extends UnitRoundAct['kind']> = RoundRef & Without<Extract<UnitRoundAct, { kind: K }>>;

/** The decider of a unit's round whose commands bring their facts. */
export const unitRoundDecider = decidingOnFacts(unitRound, { initial: initialUnitRound, evolve: evolveUnitRound });

/** Carries out a person's command on a unit's round, after what the round had to do by itself until then. */
@Injectable()
export class UnitRounds {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly facts: RoundFacts,
  ) {}

  act(
    { campaign, round, unit }: RoundRef,
    command: UnitRoundAct,
    context: CommandContext,
    at: Instant,
  ): Promise<Receipt> {
    const ref = { campaign, round, unit };
    return this.execute({
      stream: unitRoundStream(ref),
      decider: unitRoundDecider,
      definitions: unitRoundEvents,
      commandOn: async () => ({ command, facts: withoutChasing(await this.facts.loadForPerson(ref, at)) }),
      plain: command,
      context,
      ahead: {
        actor: 'system:unitRound',
        naturalKey: unitRoundKey,
        decide: ({ facts }, state) => caughtUp(state, facts),
      },
    });
  }
}
