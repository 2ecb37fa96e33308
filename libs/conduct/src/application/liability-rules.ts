import { foldLog, type Day, type EventStore, type Folded } from '@vandong/kernel';
import { liabilityRuleEvents } from '../domain/events/index.js';
import {
  defaultRule,
  knownRules,
  liabilityRuleDecider,
  ruleOn,
  type LiabilityRule,
  type RuleVersions,
} from '../domain/index.js';

/** The versions of the liability table, folded from the log; before the first one the default of dossier 6.6. */
export class LiabilityRules {
  readonly #versions: Folded<RuleVersions>;

  constructor(store: Pick<EventStore, 'readAll'>) {
    this.#versions = foldLog(
      store,
      liabilityRuleEvents,
      ['rules'],
      liabilityRuleDecider.initial,
      liabilityRuleDecider.evolve,
      ({ type }) => Object.hasOwn(liabilityRuleEvents, type),
    );
  }

  async inForce(on: Day): Promise<LiabilityRule> {
    return ruleOn(knownRules(await this.#versions.read()), on) ?? defaultRule;
  }
  async version(version: number): Promise<LiabilityRule> {
    return knownRules(await this.#versions.read()).find((rule) => rule.version === version) ?? defaultRule;
  }
}
