import { given } from '@vandong/testing/decider';
import type { OrganisationEvent } from '../events/index.js';
import type { EstablishUnit } from './commands.js';
import { organisationDecider } from './decide.js';

const at = '2026-01-05T01:00:00.000Z';
const named = (id: string) => ({ name: `Đơn vị ${id}`, nameEn: `Unit ${id}`, shortName: id });
const established = (unit: string, from = '2025-07-01'): OrganisationEvent => ({
  type: 'UnitEstablished',
  occurredAt: at,
  data: { unit, code: unit, ...named(unit), kind: 'team', from },
});
const under = (unit: string, superior: string, from = '2025-07-01'): OrganisationEvent => ({
  type: 'LineSuperiorSet',
  occurredAt: at,
  data: { unit, superior, from },
});
const closed = (unit: string, on: string, successors: string[]): OrganisationEvent => ({
  type: 'UnitClosed',
  occurredAt: at,
  data: { unit, on, successors, reason: 'Sáp nhập' },
});
const establish: EstablishUnit = {
  kind: 'establish',
  at,
  unit: 'KV01',
  code: 'KV01',
  ...named('KV01'),
  unitKind: 'team',
  from: '2025-07-01',
  superior: 'PC07',
};
const close = {
  kind: 'close',
  at,
  units: ['KV09'],
  on: '2026-07-01',
  successors: ['KV02'],
  reason: 'Sáp nhập',
} as const;
const tree = [
  established('CAT'),
  established('PC07'),
  under('PC07', 'CAT'),
  established('KV02'),
  under('KV02', 'PC07'),
  established('KV09'),
  under('KV09', 'PC07'),
];

describe('establishing a unit', () => {
  it('stands under its superior from the first day', () => {
    given(organisationDecider, tree)
      .when(establish)
      .then([established('KV01'), under('KV01', 'PC07')]);
  });
  it('repeated decides nothing; another unit of that id or code is refused', () => {
    const past = [...tree, established('KV01'), under('KV01', 'PC07')];
    given(organisationDecider, past).when(establish).thenNothing();
    given(organisationDecider, past)
      .when({ ...establish, name: 'Khác' })
      .refuses('organisation.unitExists');
    given(organisationDecider, past)
      .when({ ...establish, unit: 'KV99' })
      .refuses('organisation.codeTaken');
  });
  it('needs a superior that exists on the day', () => {
    given(organisationDecider, tree)
      .when({ ...establish, superior: 'PC99' })
      .refuses('organisation.unknownUnit');
    given(organisationDecider, tree)
      .when({ ...establish, from: '2024-01-01' })
      .refuses('organisation.unitNotYet');
  });
});

describe('the line of command', () => {
  const set = { kind: 'setLineSuperior', at, unit: 'KV02', superior: 'CAT', from: '2026-03-01' } as const;
  it('changes from a day on, once', () => {
    given(organisationDecider, tree)
      .when(set)
      .then([under('KV02', 'CAT', '2026-03-01')]);
    given(organisationDecider, [...tree, under('KV02', 'CAT', '2026-03-01')])
      .when(set)
      .thenNothing();
  });
  it('never closes a circle, also not one that only begins on a later day', () => {
    given(organisationDecider, tree)
      .when({ ...set, unit: 'CAT', superior: 'KV02' })
      .refuses('organisation.cycle');
    given(organisationDecider, tree)
      .when({ ...set, superior: 'KV02' })
      .refuses('organisation.cycle');
    const later = [established('A'), established('B'), under('A', 'B', '2026-06-01')];
    given(organisationDecider, later)
      .when({ ...set, unit: 'B', superior: 'A', from: '2026-01-01' })
      .refuses('organisation.cycle');
    const replaced = [...later, established('C'), under('B', 'C', '2026-05-01')];
    given(organisationDecider, replaced)
      .when({ ...set, unit: 'B', superior: 'A', from: '2026-01-01' })
      .then([under('B', 'A', '2026-01-01')]);
  });
  it('does not lead to a unit that is closed then, or will be while it lasts', () => {
    const past = [...tree, closed('KV09', '2026-07-01', ['KV02'])];
    given(organisationDecider, past)
      .when({ ...set, superior: 'KV09', from: '2026-07-01' })
      .refuses('organisation.unitClosed');
    given(organisationDecider, past)
      .when({ ...set, superior: 'KV09' })
      .refuses('organisation.unitClosed');
  });
  it('guidance is an edge of its own', () => {
    given(organisationDecider, tree)
      .when({ kind: 'setGuidance', at, unit: 'PC07', guide: 'KV02', from: '2026-03-01' })
      .then([{ type: 'GuidanceSet', occurredAt: at, data: { unit: 'PC07', guide: 'KV02', from: '2026-03-01' } }]);
  });
});

describe('closing and merging', () => {
  it('names the successors and happens once', () => {
    given(organisationDecider, tree)
      .when(close)
      .then([closed('KV09', '2026-07-01', ['KV02'])]);
    given(organisationDecider, [...tree, closed('KV09', '2026-07-01', ['KV02'])])
      .when(close)
      .thenNothing();
    given(organisationDecider, [...tree, closed('KV09', '2026-06-01', [])])
      .when(close)
      .refuses('organisation.alreadyClosed');
  });
  it('merges several into one', () => {
    const past = [...tree, established('KV10')];
    given(organisationDecider, past)
      .when({ ...close, units: ['KV09', 'KV10'] })
      .then([closed('KV09', '2026-07-01', ['KV02']), closed('KV10', '2026-07-01', ['KV02'])]);
  });
  it.each([
    [{ successors: ['KV09'] }, 'organisation.mergedIntoItself'],
    [{ units: ['KV09', 'KV02'] }, 'organisation.mergedIntoItself'],
    [{ units: ['KV77'] }, 'organisation.unknownUnit'],
    [{ successors: ['KV77'] }, 'organisation.unknownUnit'],
    [{ on: '2024-01-01' }, 'organisation.unitNotYet'],
  ])('refuses %o', (wrong, code) =>
    given(organisationDecider, tree)
      .when({ ...close, ...wrong })
      .refuses(code),
  );
  it('refuses a successor closed on that day, and an heir that ends before it inherits', () => {
    const past = [...tree, closed('KV02', '2026-07-01', [])];
    given(organisationDecider, past).when(close).refuses('organisation.unitClosed');
    given(organisationDecider, [...tree, closed('KV09', '2026-07-01', ['KV02'])])
      .when({ ...close, units: ['KV02'], on: '2026-06-01', successors: [] })
      .refuses('organisation.takesOverLater');
  });
  it('does not leave units without a superior', () => {
    given(organisationDecider, tree)
      .when({ ...close, units: ['PC07'], successors: [] })
      .refuses('organisation.hasSubordinates', ['organisation.subordinate', 'organisation.subordinate']);
    given(organisationDecider, tree)
      .when({ ...close, units: ['PC07', 'KV02', 'KV09'], successors: [] })
      .events();
  });
  it('a closed unit is no longer renamed', () => {
    const rename = { kind: 'rename', at, unit: 'KV09', ...named('KV09x'), from: '2026-08-01' } as const;
    given(organisationDecider, [...tree, closed('KV09', '2026-07-01', [])])
      .when(rename)
      .refuses('organisation.unitClosed');
    given(organisationDecider, tree)
      .when(rename)
      .then([{ type: 'UnitRenamed', occurredAt: at, data: { unit: 'KV09', ...named('KV09x'), from: '2026-08-01' } }]);
  });
});
