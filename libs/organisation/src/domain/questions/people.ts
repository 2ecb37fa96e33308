import type { Day } from '@vandong/kernel';
import { inForce, type AsOf } from '../as-of.js';
import type { OrganisationState } from '../organisation-state.js';
import { get } from '../table.js';
import { isHeld, postExists, type HoldingMode, type Post, type PostRank } from '../unit/index.js';
import { existed } from './units.js';

type Force = Pick<OrganisationState, 'tree' | 'rosters'>;

export interface Holder {
  readonly post: string;
  readonly unit: string;
  readonly officer: string;
  readonly mode: HoldingMode;
  readonly from: Day;
}

/** A post's id begins with its unit's (`PC07-31.head`); the unit decider refuses any other. */
export const unitOfPost = (post: string): string => post.slice(0, post.lastIndexOf('.'));

/** The posts that existed in the unit on the day; none when the unit did not exist. */
export function postsOn({ tree, rosters }: Force, unit: string, asOf: AsOf, rank?: PostRank): Post[] {
  const there = get(tree, unit);
  if (!there || !existed(there, asOf)) return [];
  return (get(rosters, unit)?.posts ?? []).filter((post) => postExists(post, asOf) && (!rank || post.rank === rank));
}

export function postNamed({ rosters }: Pick<Force, 'rosters'>, post: string): Post | undefined {
  return get(rosters, unitOfPost(post))?.posts.find((each) => each.post === post);
}

/** Everyone who held the post on the day: at most one but for staff posts. */
export function holdersOf(state: Force, id: string, asOf: AsOf): Holder[] {
  const unit = unitOfPost(id);
  const post = postsOn(state, unit, asOf).find((each) => each.post === id);
  return post ? heldBy(unit, post, asOf) : [];
}

function heldBy(unit: string, post: Post, asOf: AsOf): Holder[] {
  return post.tenures
    .filter((tenure) => isHeld(tenure, asOf))
    .map(({ officer, mode, from }) => ({ post: post.post, unit, officer, mode, from }));
}

export const holderOf = (state: Force, post: string, asOf: AsOf): Holder | undefined => holdersOf(state, post, asOf)[0];

/** Who headed the unit: appointed, acting or in charge alike (dossier 2.3). Undefined when the post was vacant. */
export const headOf = (state: Force, unit: string, asOf: AsOf): Holder | undefined =>
  postsOn(state, unit, asOf, 'head').flatMap((post) => heldBy(unit, post, asOf))[0];

/** The head's post, also when nobody holds it. */
export const headPostOf = (state: Force, unit: string, asOf: AsOf): string | undefined =>
  postsOn(state, unit, asOf, 'head')[0]?.post;

export const fieldsOf = (post: Post, asOf: AsOf): readonly string[] => inForce(post.fields, asOf) ?? [];

/** The deputies in charge of a field of work on the day, vacant posts left out. */
export const deputiesInCharge = (state: Force, unit: string, field: string, asOf: AsOf): Holder[] =>
  postsOn(state, unit, asOf, 'deputy')
    .filter((post) => fieldsOf(post, asOf).includes(field))
    .flatMap((post) => heldBy(unit, post, asOf));

/** What an officer holds on the day, in the order he first took each. */
export const postsHeldBy = (state: Force & Pick<OrganisationState, 'postsOf'>, officer: string, asOf: AsOf): Holder[] =>
  (get(state.postsOf, officer) ?? []).flatMap((post) =>
    holdersOf(state, post, asOf).filter((each) => each.officer === officer),
  );

/** The unit that actually managed the officer on the day: the host unit while he was seconded. */
export const managingUnitOf = (
  { officers }: Pick<OrganisationState, 'officers'>,
  officer: string,
  asOf: AsOf,
): string | undefined => inForce(get(officers, officer)?.assignments ?? [], asOf)?.unit;

export const strengthOf = ({ rosters }: Pick<Force, 'rosters'>, unit: string, asOf: AsOf): number | undefined =>
  inForce(get(rosters, unit)?.strengths ?? [], asOf);

export const isRegistered = ({ officers }: Pick<OrganisationState, 'officers'>, officer: string): boolean =>
  get(officers, officer) !== undefined;

/** Every unit that managed the officer on some day of the period, both ends included, in the order of time. */
export function managingUnitsBetween(
  state: Pick<OrganisationState, 'officers'>,
  officer: string,
  from: Day,
  to: Day,
): string[] {
  const begins = (get(state.officers, officer)?.assignments ?? [])
    .map((each) => each.from)
    .filter((day) => day > from && day <= to);
  const units = [from, ...begins.sort()].flatMap((on) => managingUnitOf(state, officer, { on }) ?? []);
  return [...new Set(units)];
}
