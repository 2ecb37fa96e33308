import { foldLog, type Day, type EventStore, type Folded } from '@vandong/kernel';
import {
  ladderEvents,
  ladderInForce,
  ladderRulesDecider,
  noLadderRules,
  type Ladder,
  type LadderName,
  type LadderRulesState,
} from '../domain/index.js';
import { Ladders } from './ports.js';

type AllRules = Readonly<Record<string, LadderRulesState>>;

/** The ladders in force, folded from the log. */
export class LadderFacts extends Ladders {
  readonly #rules: Folded<AllRules>;

  constructor(store: Pick<EventStore, 'readAll'>) {
    super();
    this.#rules = foldLog<AllRules, typeof ladderEvents>(
      store,
      ladderEvents,
      ['rules'],
      {},
      (rules, event) => ({
        ...rules,
        [event.data.ladder]: ladderRulesDecider.evolve(rules[event.data.ladder] ?? noLadderRules, event),
      }),
      ({ type }) => Object.hasOwn(ladderEvents, type),
    );
  }

  async inForce(ladder: LadderName, dueOn: Day): Promise<Ladder> {
    const rules = await this.#rules.read();
    return ladderInForce(rules[ladder] ?? noLadderRules, ladder, dueOn);
  }
}
