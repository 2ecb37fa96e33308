import { foldLog, type Day, type EventStore, type Folded } from '@vandong/kernel';
import { officerEvents, organisationEvents, unitEvents } from '../domain/events/index.js';
import {
  chainUp,
  commandersFrom,
  commandLineOver,
  deputiesInCharge,
  emptyOrganisation,
  evolveOrganisation,
  guideOf,
  headOf,
  headPostOf,
  holderOf,
  lineSuperiorOf,
  managingUnitOf,
  managingUnitsBetween,
  postsHeldBy,
  postsOn,
  subtreeOf,
  unitOfPost,
  unitOn,
  type CommandLine,
  type Holder,
  type OrganisationState,
  type UnitThen,
} from '../domain/index.js';

const definitions = { ...organisationEvents, ...unitEvents, ...officerEvents };

/**
 * What other contexts ask about units, posts and people on a day, folded from the log. Their ports have these very
 * methods; the apps bind them to this class. An unknown unit, post or officer answers undefined or `[]`.
 */
export class OrganisationFacts {
  readonly #state: Folded<OrganisationState>;

  constructor(store: Pick<EventStore, 'readAll'>) {
    this.#state = foldLog(
      store,
      definitions,
      ['organisation', 'unit', 'officer'],
      emptyOrganisation,
      (state, event, stored) => evolveOrganisation(state, event, stored.position),
    );
  }

  /** For several questions about one and the same state of the log. */
  state(): Promise<OrganisationState> {
    return this.#state.read();
  }
  async unit(unit: string, on: Day): Promise<UnitThen | undefined> {
    return unitOn(await this.state(), unit, { on });
  }
  async isOpen(unit: string, on: Day): Promise<boolean> {
    return (await this.unit(unit, on)) !== undefined;
  }
  async subtree(unit: string, on: Day): Promise<readonly string[]> {
    return subtreeOf(await this.state(), unit, { on });
  }
  /** true when `unit` is `root` or stands below it along line command */
  async isWithin(unit: string, root: string, on: Day): Promise<boolean> {
    return chainUp(await this.state(), unit, { on }).includes(root);
  }
  /** the unit and those above it in line, bottom up */
  async chain(unit: string, on: Day): Promise<readonly string[]> {
    return chainUp(await this.state(), unit, { on });
  }
  async lineSuperior(unit: string, on: Day): Promise<string | undefined> {
    return lineSuperiorOf(await this.state(), unit, { on });
  }
  async guide(unit: string, on: Day): Promise<string | undefined> {
    return guideOf(await this.state(), unit, { on });
  }
  async head(unit: string, on: Day): Promise<Holder | undefined> {
    return headOf(await this.state(), unit, { on });
  }
  /** the post of its head, vacant or not */
  async headPost(unit: string, on: Day): Promise<string | undefined> {
    return headPostOf(await this.state(), unit, { on });
  }
  async deputiesInCharge(unit: string, field: string, on: Day): Promise<readonly Holder[]> {
    return deputiesInCharge(await this.state(), unit, field, { on });
  }
  async unitOfPost(post: string, on: Day): Promise<string | undefined> {
    const unit = unitOfPost(post);
    return postsOn(await this.state(), unit, { on }).some((each) => each.post === post) ? unit : undefined;
  }
  /** who holds the post, acting and in charge included */
  async holder(post: string, on: Day): Promise<string | undefined> {
    return holderOf(await this.state(), post, { on })?.officer;
  }
  /** the posts the officer holds on the day */
  async heldBy(officer: string, on: Day): Promise<readonly string[]> {
    return postsHeldBy(await this.state(), officer, { on }).map((each) => each.post);
  }
  /** the unit that actually manages the officer: a secondment names the host unit */
  async managingUnit(officer: string, on: Day): Promise<string | undefined> {
    return managingUnitOf(await this.state(), officer, { on });
  }
  async managingUnits(officer: string, from: Day, to: Day): Promise<readonly string[]> {
    return managingUnitsBetween(await this.state(), officer, from, to);
  }
  /** the line of command over the officer on a day, with today's holders beside those of the day */
  async commandLine(officer: string, on: Day, today: Day): Promise<CommandLine | undefined> {
    return commandLineOver(await this.state(), officer, { on }, today);
  }
  /** holders of the post, deputies of its unit, and heads and deputies of the units above it in line */
  async commandersFrom(post: string, on: Day): Promise<readonly string[]> {
    return commandersFrom(await this.state(), post, { on });
  }
}
