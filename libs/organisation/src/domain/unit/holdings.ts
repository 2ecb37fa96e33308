import { refuse } from '@vandong/kernel';
import type { UnitEvent } from '../events/index.js';
import type { LeavePost, TakePost } from './commands.js';
import { tenureToEnd } from './evolve.js';
import { mustExist } from './life.js';
import { findPost } from './posts.js';
import { endOf, FOREVER, isHeld, type Post, type Roster, type Tenure } from './state.js';

export function takePost(command: TakePost, roster: Roster): readonly UnitEvent[] {
  const { at, unit, life, post: id, officer, officerKnown, mode, from, until, documentNo } = command;
  const post = findPost(roster, id, from);
  if (!officerKnown) refuse('officer.unknown', { officer });
  if (until && until <= from) refuse('unit.leftBeforeTaken', { post: id, on: until });
  const own = post.tenures.find((tenure) => tenure.officer === officer && isHeld(tenure, { on: from }));
  if (own && own.mode === mode && (own.from === from || !until)) return [];
  mustExist(unit, life, from);
  const clash = clashing(roster, post, own, command);
  if (clash)
    refuse(post.rank === 'head' ? 'unit.headTaken' : 'unit.postTaken', {
      post: id,
      officer: clash.officer,
      from: clash.from,
    });
  const left: UnitEvent = { type: 'PostLeft', occurredAt: at, data: { unit, post: id, officer, on: from } };
  const taken: UnitEvent = {
    type: 'PostTaken',
    occurredAt: at,
    data: { unit, post: id, officer, mode, from, ...(documentNo && { documentNo }) },
  };
  const leaves: UnitEvent[] = until
    ? [{ type: 'PostLeft', occurredAt: at, data: { unit, post: id, officer, on: until } }]
    : [];
  // The acting head who is appointed holds the post in a new mode from that day on.
  return own ? [left, taken, ...leaves] : [taken, ...leaves];
}

/**
 * Another holding that meets [from, until): one head per unit and instant, one holder per deputy's post, and on a staff
 * post each officer once.
 */
function clashing(
  roster: Roster,
  post: Post,
  own: Tenure | undefined,
  { officer, from, until = FOREVER }: Pick<TakePost, 'officer' | 'from' | 'until'>,
): Tenure | undefined {
  const rivals = post.rank === 'head' ? roster.posts.filter((each) => each.rank === 'head') : [post];
  return rivals
    .flatMap((each) => each.tenures)
    .filter((tenure) => tenure !== own && (post.rank !== 'staff' || tenure.officer === officer))
    .find((tenure) => {
      const end = endOf(tenure) ?? FOREVER;
      return tenure.from < until && from < end && tenure.from !== end;
    });
}

export function leavePost({ at, unit, post: id, officer, on }: LeavePost, roster: Roster): readonly UnitEvent[] {
  const post = findPost(roster, id);
  const tenure = tenureToEnd(post, officer, on) ?? refuse('unit.notHeld', { post: id, officer, on });
  const end = endOf(tenure);
  if (end === on) return [];
  // A wrong end is put right to an earlier day only: a later one would give him days he was known not to hold it,
  // and a record must never change what was true before its own day.
  if (end && on > end) refuse('unit.notHeld', { post: id, officer, on });
  return [{ type: 'PostLeft', occurredAt: at, data: { unit, post: id, officer, on } }];
}
