import { addDays, fold, Refusal } from '@vandong/kernel';
import { deepFreeze } from '@vandong/testing/decider';
import fc from 'fast-check';
import { inForce } from '../as-of.js';
import type { OrganisationEvent } from '../events/index.js';
import { chainUp } from '../questions/index.js';
import { all, get } from '../table.js';
import type { SetLineSuperior } from './commands.js';
import { organisationDecider } from './decide.js';
import type { Tree, TreeUnit } from './state.js';

const at = '2026-01-05T01:00:00.000Z';
const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
const dayNo = (n: number) => addDays('2026-01-01', n);
const force: OrganisationEvent[] = ids.map((unit) => ({
  type: 'UnitEstablished',
  occurredAt: at,
  data: { unit, code: unit, name: unit, nameEn: unit, shortName: unit, kind: 'team', from: '2026-01-01' },
}));

/** The slow way: walk from every unit on every day. */
function hasCycle(tree: Tree): boolean {
  return Array.from({ length: 12 }, (_, n) => dayNo(n)).some((on) =>
    [...all(tree)].some(({ unit }) => {
      let next: string | undefined = unit;
      for (let steps = 0; steps <= ids.length && next !== undefined; steps += 1) {
        const here: TreeUnit | undefined = get(tree, next);
        next = here && inForce(here.superiors, { on });
      }
      return next !== undefined;
    }),
  );
}

function decided(command: SetLineSuperior, tree: Tree): readonly OrganisationEvent[] | 'refused' {
  try {
    return organisationDecider.decide(deepFreeze(command), deepFreeze(tree));
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

it('refuses exactly the edges that would close a circle on some day', () => {
  const edge = fc.record({
    unit: fc.constantFrom(...ids),
    superior: fc.constantFrom(...ids),
    from: fc.integer({ min: 0, max: 10 }).map(dayNo),
  });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 25 }), (edges) => {
      let tree = fold(organisationDecider, force);
      for (const data of edges) {
        const event: OrganisationEvent = { type: 'LineSuperiorSet', occurredAt: at, data };
        const wouldBe = organisationDecider.evolve(tree, event);
        const made = decided({ kind: 'setLineSuperior', at, ...data }, tree);
        // what is refused would close a circle; what is accepted and new would not
        expect(made === 'refused' || (made.length > 0 && hasCycle(wouldBe))).toBe(
          made === 'refused' && hasCycle(wouldBe),
        );
        if (made !== 'refused') tree = made.reduce(organisationDecider.evolve, tree);
      }
      for (const unit of ids) expect(chainUp({ tree }, unit, { on: dayNo(5) })[0]).toBe(unit);
      expect(hasCycle(tree)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
