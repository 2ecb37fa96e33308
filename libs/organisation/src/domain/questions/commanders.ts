import type { AsOf } from '../as-of.js';
import type { OrganisationState } from '../organisation-state.js';
import { chainUp } from './command.js';
import { headOf, holdersOf, postsOn, unitOfPost } from './people.js';
import { currentUnitFor } from './units.js';

/**
 * Who may act for a post: its holders, the deputies of its unit, who sign for their head, and the heads and deputies of
 * the units above it in line, nearest first.
 * Where the post's unit has ended, the heads of the units that took its work over stand in for the holder.
 */
export function commandersFrom(state: OrganisationState, post: string, asOf: AsOf): string[] {
  const unit = unitOfPost(post);
  const found = new Set(holdersOf(state, post, asOf).map((each) => each.officer));
  for (const current of currentUnitFor(state, unit, asOf)) {
    const head = current === unit ? undefined : headOf(state, current, asOf);
    if (head) found.add(head.officer);
    for (const level of chainUp(state, current, asOf)) {
      for (const { post: leading, rank } of postsOn(state, level, asOf)) {
        if (rank !== 'staff') for (const { officer } of holdersOf(state, leading, asOf)) found.add(officer);
      }
    }
  }
  return [...found];
}
