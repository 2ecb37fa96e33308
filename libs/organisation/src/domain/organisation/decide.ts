import { refuse, Refusal, unreachable, type Day, type Decider } from '@vandong/kernel';
import { inForce } from '../as-of.js';
import type { OrganisationEvent } from '../events/index.js';
import { all, get } from '../table.js';
import type { CloseUnits, EstablishUnit, OrganisationCommand, RenameUnit } from './commands.js';
import { closedBy, cycleDay, edgeEnd, subordinatesFrom, type EdgeKind } from './edges.js';
import { evolveTree } from './evolve.js';
import type { Tree, TreeUnit } from './state.js';

export const organisationDecider: Decider<Tree, OrganisationCommand, OrganisationEvent> = {
  initial: {},
  decide,
  evolve: (tree, event) => evolveTree(tree, event),
};

function decide(command: OrganisationCommand, tree: Tree): readonly OrganisationEvent[] {
  switch (command.kind) {
    case 'establish':
      return establish(command, tree);
    case 'rename':
      return rename(command, tree);
    case 'setLineSuperior':
      return setEdge(tree, 'superiors', command.unit, command.superior, command.from)
        ? [
            {
              type: 'LineSuperiorSet',
              occurredAt: command.at,
              data: { unit: command.unit, superior: command.superior, from: command.from },
            },
          ]
        : [];
    case 'setGuidance':
      return setEdge(tree, 'guides', command.unit, command.guide, command.from)
        ? [
            {
              type: 'GuidanceSet',
              occurredAt: command.at,
              data: { unit: command.unit, guide: command.guide, from: command.from },
            },
          ]
        : [];
    case 'close':
      return close(command, tree);
    default:
      return unreachable(command);
  }
}

function establish(command: EstablishUnit, tree: Tree): readonly OrganisationEvent[] {
  const { kind: _kind, at, superior, guide, unitKind, ...rest } = command;
  const data = { ...rest, kind: unitKind };
  const there = get(tree, command.unit);
  if (there) return sameUnit(there, command) ? [] : refuse('organisation.unitExists', { unit: command.unit });
  const twin = [...all(tree)].find((unit) => unit.code === command.code && !closedBy(unit, command.from));
  if (twin) refuse('organisation.codeTaken', { code: command.code, unit: twin.unit });
  const established: OrganisationEvent = { type: 'UnitEstablished', occurredAt: at, data };
  const withUnit = evolveTree(tree, established);
  const { unit, from } = command;
  return [
    established,
    ...(superior ? decide({ kind: 'setLineSuperior', at, unit, superior, from }, withUnit) : []),
    ...(guide ? decide({ kind: 'setGuidance', at, unit, guide, from }, withUnit) : []),
  ];
}

function sameUnit(there: TreeUnit, command: EstablishUnit): boolean {
  const names = there.names[0]?.value;
  const firstIs = (kind: EdgeKind, wanted: string | undefined) =>
    wanted === undefined || there[kind][0]?.value === wanted;
  return (
    there.code === command.code &&
    there.kind === command.unitKind &&
    there.locality === command.locality &&
    there.field === command.field &&
    there.from === command.from &&
    names?.name === command.name &&
    names.nameEn === command.nameEn &&
    names.shortName === command.shortName &&
    firstIs('superiors', command.superior) &&
    firstIs('guides', command.guide)
  );
}

function rename({ kind: _kind, at, ...data }: RenameUnit, tree: Tree): readonly OrganisationEvent[] {
  const unit = existing(tree, data.unit, data.from);
  const now = inForce(unit.names, { on: data.from });
  const same = now?.name === data.name && now.nameEn === data.nameEn && now.shortName === data.shortName;
  return same ? [] : [{ type: 'UnitRenamed', occurredAt: at, data }];
}

/** True when the edge is new and may be drawn; false when it already stands so. */
function setEdge(tree: Tree, kind: EdgeKind, id: string, above: string, from: Day): boolean {
  if (id === above) refuse('organisation.cycle', { unit: id, on: from });
  const unit = existing(tree, id, from);
  const upper = existing(tree, above, from);
  if (inForce(unit[kind], { on: from }) === above) return false;
  const until = edgeEnd(unit, kind, from);
  const end = upper.closing?.on;
  if (end && !closedBy(unit, end) && (!until || until > end))
    refuse('organisation.unitClosed', { unit: above, on: end });
  const cycle = cycleDay(tree, kind, unit, above, from);
  if (cycle) refuse('organisation.cycle', { unit: id, on: cycle });
  return true;
}

function close({ kind: _kind, at, units, ...rest }: CloseUnits, tree: Tree): readonly OrganisationEvent[] {
  const data = { ...rest, successors: [...new Set(rest.successors)] };
  return [...new Set(units)]
    .filter((unit) => mayClose(tree, unit, units, data.on, data.successors))
    .map((unit) => ({ type: 'UnitClosed', occurredAt: at, data: { unit, ...data } }));
}

/** False when the unit has been closed just so before. */
function mayClose(
  tree: Tree,
  id: string,
  together: readonly string[],
  on: Day,
  successors: readonly string[],
): boolean {
  if (successors.includes(id)) refuse('organisation.mergedIntoItself', { unit: id });
  const unit = get(tree, id) ?? refuse('organisation.unknownUnit', { unit: id });
  if (unit.closing) {
    const same = unit.closing.on === on && unit.closing.successors.join() === successors.join();
    return same ? false : refuse('organisation.alreadyClosed', { unit: id, on: unit.closing.on });
  }
  if (on < unit.from) refuse('organisation.unitNotYet', { unit: id, from: unit.from });
  for (const successor of successors) existing(tree, successor, on);
  const heirOf = [...all(tree)].find(({ closing }) => closing && closing.on > on && closing.successors.includes(id));
  if (heirOf) refuse('organisation.takesOverLater', { unit: id, from: heirOf.unit });
  const below = subordinatesFrom(tree, id, on).filter((unit) => !together.includes(unit));
  if (below.length > 0) {
    const unmet = below.map((each) => ({ code: 'organisation.subordinate', params: { unit: each } }));
    throw new Refusal('organisation.hasSubordinates', unmet, { unit: id });
  }
  return true;
}

/** The unit, existing on that day; otherwise a refusal that says why not. */
function existing(tree: Tree, id: string, on: Day): TreeUnit {
  const unit = get(tree, id) ?? refuse('organisation.unknownUnit', { unit: id });
  if (unit.from > on) refuse('organisation.unitNotYet', { unit: id, from: unit.from });
  if (unit.closing && unit.closing.on <= on) refuse('organisation.unitClosed', { unit: id, on: unit.closing.on });
  return unit;
}
