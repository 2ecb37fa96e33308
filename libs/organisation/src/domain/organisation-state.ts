import type { AllOrganisationEvent } from './events/index.js';
import { evolveOfficer, type OfficerFile } from './officer/index.js';
import { evolveTree, type Tree } from './organisation/index.js';
import { get, put, type Table } from './table.js';
import { emptyRoster, evolveRoster, type Roster } from './unit/index.js';

/** The whole force, folded from the streams `organisation`, `unit-*` and `officer-*`: what the questions are asked of. */
export interface OrganisationState {
  readonly tree: Tree;
  readonly rosters: Table<Roster>;
  readonly officers: Table<OfficerFile>;
  /** officer → the posts he ever held */
  readonly postsOf: Table<readonly string[]>;
}

export const emptyOrganisation: OrganisationState = { tree: {}, rosters: {}, officers: {}, postsOf: {} };

/** The calendar has a fold of its own. */
export type ForceEvent = Exclude<AllOrganisationEvent, { type: `Calendar${string}` }>;

/** `recorded`: the event's position in the log. */
export function evolveOrganisation(state: OrganisationState, event: ForceEvent, recorded: number): OrganisationState {
  switch (event.type) {
    case 'UnitEstablished':
    case 'UnitRenamed':
    case 'LineSuperiorSet':
    case 'GuidanceSet':
    case 'UnitClosed':
      return { ...state, tree: evolveTree(state.tree, event, recorded) };
    case 'OfficerRegistered':
    case 'OfficerAssigned': {
      const { officer } = event.data;
      const file = evolveOfficer(get(state.officers, officer), event, recorded);
      return { ...state, officers: put(state.officers, officer, file) };
    }
    default: {
      const { unit } = event.data;
      const roster = evolveRoster(get(state.rosters, unit) ?? emptyRoster, event, recorded);
      const rosters = put(state.rosters, unit, roster);
      return event.type === 'PostTaken'
        ? { ...state, rosters, postsOf: withPost(state.postsOf, event.data) }
        : { ...state, rosters };
    }
  }
}

function withPost(
  table: Table<readonly string[]>,
  { officer, post }: { officer: string; post: string },
): Table<readonly string[]> {
  const posts = get(table, officer) ?? [];
  return posts.includes(post) ? table : put(table, officer, [...posts, post]);
}
