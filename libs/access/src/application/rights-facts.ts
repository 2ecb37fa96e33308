import { foldLog, type Day, type EventStore, type Folded } from '@vandong/kernel';
import {
  noPerson,
  personDecider,
  personEvents,
  rolesOf,
  scopeOf,
  type Permission,
  type PersonState,
  type Role,
  type Scope,
} from '../domain/index.js';

/** Who may do what, now: rights are always those of today, whatever day a page shows. */
export abstract class Rights {
  abstract person(person: string): Promise<PersonState | undefined>;
  abstract scope(person: string, permission: Permission, on: Day): Promise<Scope>;
  abstract roles(person: string, on: Day): Promise<readonly Role[]>;
  /** all registered people, by id */
  abstract people(): Promise<ReadonlyMap<string, PersonState>>;
}

type People = Map<string, PersonState>;

/**
 * Served from the log. The map is changed in place: a copy per event would be quadratic in the number of people. A page
 * that is read again after a fault passes over what it has already taken in.
 */
export class RightsFacts extends Rights {
  readonly #people: Folded<People>;

  constructor(store: Pick<EventStore, 'readAll'>) {
    super();
    let upTo = 0;
    this.#people = foldLog<People, typeof personEvents>(
      store,
      personEvents,
      ['person'],
      new Map(),
      (people, event, { position }) => {
        if (position <= upTo) return people;
        upTo = position;
        const { person } = event.data;
        return people.set(person, personDecider.evolve(people.get(person) ?? noPerson, event));
      },
    );
  }

  people(): Promise<ReadonlyMap<string, PersonState>> {
    return this.#people.read();
  }

  async person(person: string): Promise<PersonState | undefined> {
    return (await this.people()).get(person);
  }

  async scope(person: string, permission: Permission, on: Day): Promise<Scope> {
    return scopeOf((await this.person(person))?.grants ?? [], permission, on);
  }

  async roles(person: string, on: Day): Promise<readonly Role[]> {
    return rolesOf((await this.person(person))?.grants ?? [], on);
  }
}
