import { unreachable } from '@vandong/kernel';
import type { OrganisationEvent } from '../events/index.js';
import { get, put } from '../table.js';
import type { Tree, TreeUnit } from './state.js';

/** `recorded`: the event's log position; a decider, for which all of its past is known, leaves it out. */
export function evolveTree(tree: Tree, event: OrganisationEvent, recorded = 0): Tree {
  switch (event.type) {
    case 'UnitEstablished': {
      const { name, nameEn, shortName, ...unit } = event.data;
      const names = [{ from: unit.from, value: { name, nameEn, shortName }, recorded }];
      return put(tree, unit.unit, { ...unit, recorded, names, superiors: [], guides: [] });
    }
    case 'UnitRenamed': {
      const { unit, from, ...value } = event.data;
      return change(tree, unit, (u) => ({ ...u, names: [...u.names, { from, value, recorded }] }));
    }
    case 'LineSuperiorSet': {
      const { unit, superior: value, from } = event.data;
      return change(tree, unit, (u) => ({ ...u, superiors: [...u.superiors, { from, value, recorded }] }));
    }
    case 'GuidanceSet': {
      const { unit, guide: value, from } = event.data;
      return change(tree, unit, (u) => ({ ...u, guides: [...u.guides, { from, value, recorded }] }));
    }
    case 'UnitClosed': {
      const { unit, on, successors } = event.data;
      return change(tree, unit, (u) => ({ ...u, closing: { on, successors, recorded } }));
    }
    default:
      return unreachable(event);
  }
}

function change(tree: Tree, id: string, changed: (unit: TreeUnit) => TreeUnit): Tree {
  const unit = get(tree, id);
  return unit ? put(tree, id, changed(unit)) : tree;
}
