import { refuse, unreachable, type Decider } from '@vandong/kernel';
import { inForce } from '../as-of.js';
import type { UnitEvent } from '../events/index.js';
import type { AbolishPost, AssignFields, CreatePost, RecordStrength, UnitCommand } from './commands.js';
import { evolveRoster } from './evolve.js';
import { leavePost, takePost } from './holdings.js';
import { mustExist } from './life.js';
import { findPost } from './posts.js';
import { emptyRoster, endOf, FOREVER, type Roster } from './state.js';

export const unitDecider: Decider<Roster, UnitCommand, UnitEvent> = {
  initial: emptyRoster,
  decide,
  evolve: (roster, event) => evolveRoster(roster, event),
};

function decide(command: UnitCommand, roster: Roster): readonly UnitEvent[] {
  switch (command.kind) {
    case 'createPost':
      return createPost(command, roster);
    case 'abolishPost':
      return abolishPost(command, roster);
    case 'assignFields':
      return assignFields(command, roster);
    case 'takePost':
      return takePost(command, roster);
    case 'leavePost':
      return leavePost(command, roster);
    case 'recordStrength':
      return recordStrength(command, roster);
    default:
      return unreachable(command);
  }
}

function createPost({ kind: _kind, at, life, ...data }: CreatePost, roster: Roster): readonly UnitEvent[] {
  // The unit is read from the post's id all over the program, and ids of two units can never collide.
  if (!data.post.startsWith(`${data.unit}.`)) refuse('unit.postIdForeign', { post: data.post, unit: data.unit });
  const there = roster.posts.find((post) => post.post === data.post);
  if (there) {
    const same =
      there.rank === data.rank &&
      there.from === data.from &&
      there.title === data.title &&
      there.titleEn === data.titleEn;
    return same ? [] : refuse('unit.postExists', { post: data.post });
  }
  mustExist(data.unit, life, data.from);
  return [{ type: 'PostCreated', occurredAt: at, data }];
}

function abolishPost({ at, unit, life, post: id, on }: AbolishPost, roster: Roster): readonly UnitEvent[] {
  const post = findPost(roster, id);
  if (post.abolished)
    return post.abolished.on === on ? [] : refuse('unit.postAbolished', { post: id, on: post.abolished.on });
  mustExist(unit, life, post.from);
  if (on < post.from) refuse('unit.postNotYet', { post: id, from: post.from });
  const holder = post.tenures.find((tenure) => (endOf(tenure) ?? FOREVER) > on);
  if (holder) refuse('unit.postHeld', { post: id, officer: holder.officer });
  return [{ type: 'PostAbolished', occurredAt: at, data: { unit, post: id, on } }];
}

function assignFields({ kind: _kind, at, life, ...data }: AssignFields, roster: Roster): readonly UnitEvent[] {
  const post = findPost(roster, data.post, data.from);
  if (post.rank !== 'deputy') refuse('unit.fieldsOfDeputiesOnly', { post: data.post });
  mustExist(data.unit, life, data.from);
  const fields = [...new Set(data.fields)].sort();
  const now = inForce(post.fields, { on: data.from });
  return now?.join() === fields.join() ? [] : [{ type: 'FieldsAssigned', occurredAt: at, data: { ...data, fields } }];
}

function recordStrength({ kind: _kind, at, life, ...data }: RecordStrength, roster: Roster): readonly UnitEvent[] {
  mustExist(data.unit, life, data.from);
  return inForce(roster.strengths, { on: data.from }) === data.strength
    ? []
    : [{ type: 'StrengthRecorded', occurredAt: at, data }];
}
