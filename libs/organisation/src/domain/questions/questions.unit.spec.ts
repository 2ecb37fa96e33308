import type { DomainEvent } from '@vandong/kernel';
import { deepFreeze } from '@vandong/testing/decider';
import {
  emptyOrganisation,
  evolveOrganisation,
  type ForceEvent,
  type OrganisationState,
} from '../organisation-state.js';
import {
  chainUp,
  commandersFrom,
  commandLineOver,
  currentUnitFor,
  deputiesInCharge,
  guideOf,
  headOf,
  headPostOf,
  holdersOf,
  lineSuperiorOf,
  managingUnitOf,
  managingUnitsBetween,
  postsHeldBy,
  strengthOf,
  subtreeOf,
  unitOn,
} from './index.js';

const at = '2026-01-05T01:00:00.000Z';
type Made = ForceEvent extends infer E ? (E extends DomainEvent ? Pick<E, 'type' | 'data'> : never) : never;

/** Event n has log position n + 1. */
function folded(events: readonly Made[]): OrganisationState {
  return events.reduce(
    (state, event, n) =>
      deepFreeze(evolveOrganisation(state, deepFreeze({ ...event, occurredAt: at }) as ForceEvent, n + 1)),
    emptyOrganisation,
  );
}
const unit = (id: string, from = '2024-01-01', field?: string): Made => ({
  type: 'UnitEstablished',
  data: {
    unit: id,
    code: id,
    name: `Đơn vị ${id}`,
    nameEn: `Unit ${id}`,
    shortName: id,
    kind: 'team',
    ...(field && { field }),
    from,
  },
});
const under = (id: string, superior: string, from = '2024-01-01'): Made => ({
  type: 'LineSuperiorSet',
  data: { unit: id, superior, from },
});
const closed = (id: string, on: string, successors: string[]): Made => ({
  type: 'UnitClosed',
  data: { unit: id, on, successors, reason: 'Sắp xếp lại' },
});
const post = (of: string, id: string, rank: 'head' | 'deputy' | 'staff'): Made => ({
  type: 'PostCreated',
  data: { unit: of, post: `${of}.${id}`, title: id, titleEn: id, rank, from: '2024-01-01' },
});
const taken = (
  of: string,
  id: string,
  officer: string,
  from: string,
  mode: 'appointed' | 'acting' | 'inCharge' = 'appointed',
): Made => ({ type: 'PostTaken', data: { unit: of, post: `${of}.${id}`, officer, mode, from } });
const left = (of: string, id: string, officer: string, on: string): Made => ({
  type: 'PostLeft',
  data: { unit: of, post: `${of}.${id}`, officer, on },
});
const fields = (of: string, id: string, list: string[], from: string): Made => ({
  type: 'FieldsAssigned',
  data: { unit: of, post: `${of}.${id}`, fields: list, from },
});

const force = folded([
  unit('CAT'),
  unit('PC07'),
  unit('KV02', '2024-01-01', 'fire'),
  unit('KV05'),
  unit('C07'),
  under('PC07', 'CAT'),
  under('KV02', 'PC07'),
  under('KV05', 'PC07'),
  under('KV05', 'CAT', '2026-06-01'),
  { type: 'GuidanceSet', data: { unit: 'PC07', guide: 'C07', from: '2025-07-01' } },
  post('KV02', 'head', 'head'),
  post('KV02', 'deputy-1', 'deputy'),
  post('KV02', 'deputy-2', 'deputy'),
  post('KV05', 'head', 'head'),
  post('PC07', 'head', 'head'),
  post('PC07', 'deputy-1', 'deputy'),
  post('PC07', 'staff', 'staff'),
  post('CAT', 'head', 'head'),
  post('CAT', 'deputy-1', 'deputy'),
  taken('KV02', 'head', 'LAM', '2025-01-01'),
  left('KV02', 'head', 'LAM', '2026-10-01'),
  taken('KV02', 'head', 'THU', '2026-10-01', 'acting'),
  taken('KV05', 'head', 'LAM', '2026-10-01'),
  taken('KV02', 'deputy-1', 'CUONG', '2026-03-01'),
  fields('KV02', 'deputy-1', ['fire', 'rescue'], '2026-03-01'),
  fields('KV02', 'deputy-1', ['rescue'], '2026-09-01'),
  fields('KV02', 'deputy-2', ['fire'], '2026-01-01'),
  taken('PC07', 'head', 'MAU', '2025-07-01'),
  taken('PC07', 'deputy-1', 'DONG', '2025-09-15'),
  taken('CAT', 'head', 'GD', '2025-07-01'),
  taken('CAT', 'deputy-1', 'PGD', '2025-07-01'),
  taken('PC07', 'staff', 'S1', '2026-01-01'),
  taken('PC07', 'staff', 'S2', '2026-01-01'),
  {
    type: 'OfficerRegistered',
    data: {
      officer: 'NAM',
      fullName: 'Hồ Quang Nam',
      familyName: 'Hồ',
      middleName: 'Quang',
      givenName: 'Nam',
      rank: 'Thượng úy',
    },
  },
  { type: 'OfficerAssigned', data: { officer: 'NAM', unit: 'KV05', as: 'member', from: '2025-01-01' } },
  { type: 'OfficerAssigned', data: { officer: 'NAM', unit: 'KV02', as: 'seconded', from: '2026-08-01' } },
  { type: 'OfficerAssigned', data: { officer: 'NAM', unit: 'KV05', as: 'member', from: '2026-09-01' } },
  { type: 'StrengthRecorded', data: { unit: 'KV02', strength: 40, from: '2026-01-01' } },
  { type: 'StrengthRecorded', data: { unit: 'KV02', strength: 43, from: '2026-07-01' } },
]);
const on = (day: string) => ({ on: day });

describe('who headed a unit on a day', () => {
  it.each([
    ['2024-06-01', undefined],
    ['2025-01-01', 'LAM'],
    ['2026-09-30', 'LAM'],
    ['2026-10-01', 'THU'],
    ['2030-01-01', 'THU'],
  ])('%s: %s', (day, officer) => {
    expect(headOf(force, 'KV02', on(day))?.officer).toBe(officer);
  });
  it('counts the acting head, and knows the post when it is vacant', () => {
    expect(headOf(force, 'KV02', on('2026-10-01'))?.mode).toBe('acting');
    expect(headOf(force, 'KV05', on('2026-09-01'))).toBeUndefined();
    expect(headPostOf(force, 'KV05', on('2026-09-01'))).toBe('KV05.head');
  });
  it('finds deputies by their field of the day, vacant posts left out', () => {
    expect(deputiesInCharge(force, 'KV02', 'fire', on('2026-08-15')).map((each) => each.officer)).toEqual(['CUONG']);
    expect(deputiesInCharge(force, 'KV02', 'fire', on('2026-09-01'))).toEqual([]);
  });
  it('answers what one person holds, and who holds one post', () => {
    expect(postsHeldBy(force, 'LAM', on('2026-11-01')).map((each) => each.post)).toEqual(['KV05.head']);
    expect(holdersOf(force, 'PC07.staff', on('2026-11-01')).map((each) => each.officer)).toEqual(['S1', 'S2']);
  });
});

describe('the tree on a day', () => {
  it('has one superior, and the guide is none', () => {
    expect(lineSuperiorOf(force, 'KV05', on('2026-05-31'))).toBe('PC07');
    expect(lineSuperiorOf(force, 'KV05', on('2026-06-01'))).toBe('CAT');
    expect(lineSuperiorOf(force, 'PC07', on('2026-06-01'))).toBe('CAT');
    expect(guideOf(force, 'PC07', on('2026-06-01'))).toBe('C07');
    expect(chainUp(force, 'KV02', on('2026-06-01'))).toEqual(['KV02', 'PC07', 'CAT']);
  });
  it('has a subtree', () => {
    expect(subtreeOf(force, 'PC07', on('2026-05-31'))).toEqual(['PC07', 'KV02', 'KV05']);
    expect(subtreeOf(force, 'PC07', on('2026-06-01'))).toEqual(['PC07', 'KV02']);
    expect(subtreeOf(force, 'PC07', on('2023-06-01'))).toEqual([]);
  });
  it('knows strengths and who managed an officer', () => {
    expect(strengthOf(force, 'KV02', on('2026-06-30'))).toBe(40);
    expect(managingUnitOf(force, 'NAM', on('2026-08-15'))).toBe('KV02');
    expect(managingUnitOf(force, 'NAM', on('2024-08-15'))).toBeUndefined();
    expect(managingUnitsBetween(force, 'NAM', '2026-07-01', '2026-08-15')).toEqual(['KV05', 'KV02']);
    expect(managingUnitsBetween(force, 'NAM', '2026-09-01', '2026-10-15')).toEqual(['KV05']);
  });
});

describe('units that ended', () => {
  const merged = folded([
    unit('A'),
    unit('B'),
    unit('C', '2025-07-01'),
    closed('A', '2025-07-01', ['C']),
    closed('B', '2025-07-01', ['C']),
    unit('D', '2026-01-01'),
    unit('E', '2026-01-01'),
    closed('C', '2026-03-01', ['D', 'E']),
    unit('F'),
    closed('F', '2026-03-01', []),
    post('A', 'head', 'head'),
    taken('A', 'head', 'X', '2024-01-01'),
  ]);
  it.each([
    ['A', '2025-06-30', ['A']],
    ['A', '2025-07-01', ['C']],
    ['A', '2026-03-01', ['D', 'E']],
    ['B', '2026-02-28', ['C']],
    ['F', '2026-03-01', []],
    ['A', '2020-01-01', []],
    ['constructor', '2026-01-01', []],
  ])('what %s was is on %s held by %j', (id, day, found) => expect(currentUnitFor(merged, id, on(day))).toEqual(found));
  it('keep their names, and lead nobody after their last day', () => {
    expect(unitOn(merged, 'A', on('2025-06-30'))?.name).toBe('Đơn vị A');
    expect(unitOn(merged, 'A', on('2025-07-01'))).toBeUndefined();
    expect(headOf(merged, 'A', on('2025-06-30'))?.officer).toBe('X');
    expect(headOf(merged, 'A', on('2025-07-01'))).toBeUndefined();
  });
});

describe('what was known then', () => {
  const late: Made[] = [
    unit('U'),
    unit('V'),
    unit('W'),
    under('U', 'V'),
    post('U', 'head', 'head'),
    taken('U', 'head', 'OLD', '2025-01-01'),
  ];
  // recorded afterwards, for days that had passed
  const state = folded([
    ...late,
    under('U', 'W', '2026-01-01'),
    left('U', 'head', 'OLD', '2026-02-01'),
    taken('U', 'head', 'NEW', '2026-02-01'),
    closed('U', '2026-08-01', ['V']),
    left('U', 'head', 'NEW', '2026-04-01'),
  ]);
  it.each([
    [6, 'V', 'OLD', ['U']],
    [7, 'W', 'OLD', ['U']],
    [8, 'W', undefined, ['U']],
    [9, 'W', 'NEW', ['U']],
    [10, 'W', 'NEW', ['V']],
    [11, 'W', undefined, ['V']],
  ])('at position %i', (knownAtPosition, superior, head, later) => {
    const asOf = { on: '2026-05-01', knownAtPosition };
    expect(lineSuperiorOf(state, 'U', asOf)).toBe(superior);
    expect(headOf(state, 'U', asOf)?.officer).toBe(head);
    expect(currentUnitFor(state, 'U', { on: '2026-09-01', knownAtPosition })).toEqual(later);
  });
  it('nothing was known before anything was recorded', () => {
    expect(unitOn(state, 'U', { on: '2026-05-01', knownAtPosition: 0 })).toBeUndefined();
  });
});

describe('the line of command over an officer', () => {
  it('names holders of the day and of today, level by level', () => {
    const line = commandLineOver(force, 'NAM', on('2026-08-15'), '2026-11-17');
    expect(line).toMatchObject({ managingUnit: 'KV02', field: 'fire' });
    expect(line?.levels.map((level) => level.unit)).toEqual(['KV02', 'PC07', 'CAT']);
    expect(line?.levels[0]?.posts).toEqual([
      { post: 'KV02.head', rank: 'head', fields: [], holder: { officer: 'LAM', mode: 'appointed' }, now: 'THU' },
      {
        post: 'KV02.deputy-1',
        rank: 'deputy',
        fields: ['fire', 'rescue'],
        holder: { officer: 'CUONG', mode: 'appointed' },
        now: 'CUONG',
      },
      { post: 'KV02.deputy-2', rank: 'deputy', fields: ['fire'] },
    ]);
    expect(commandLineOver(force, 'LAM', on('2026-08-15'), '2026-11-17')).toBeUndefined();
  });
  it('names the last holder of a post that was vacant', () => {
    const vacant = folded([
      unit('U'),
      post('U', 'head', 'head'),
      taken('U', 'head', 'A', '2024-01-01'),
      left('U', 'head', 'A', '2024-05-01'),
      taken('U', 'head', 'B', '2024-05-01'),
      left('U', 'head', 'B', '2024-07-01'),
      { type: 'OfficerAssigned', data: { officer: 'N', unit: 'U', as: 'member', from: '2024-01-01' } },
    ]);
    expect(commandLineOver(vacant, 'N', on('2024-08-01'), '2024-09-01')?.levels[0]?.posts[0]).toEqual({
      post: 'U.head',
      rank: 'head',
      fields: [],
      before: 'B',
    });
  });
  it('says who may act for a post: its holder, the deputies beside him and those above in line', () => {
    expect(commandersFrom(force, 'PC07.head', on('2026-11-17'))).toEqual(['MAU', 'DONG', 'GD', 'PGD']);
    expect(commandersFrom(force, 'CAT.head', on('2026-11-17'))).toEqual(['GD', 'PGD']);
    expect(commandersFrom(force, 'PC99.head', on('2026-11-17'))).toEqual([]);
  });
  it('where the unit has ended, the heads of its successors and those above them', () => {
    const merged = folded([
      unit('TOP'),
      unit('OLD'),
      unit('NEW'),
      under('OLD', 'TOP'),
      under('NEW', 'TOP'),
      ...['TOP', 'OLD', 'NEW'].flatMap((of) => [
        post(of, 'head', 'head'),
        taken(of, 'head', `head of ${of}`, '2024-01-01'),
      ]),
      closed('OLD', '2026-07-01', ['NEW']),
    ]);
    expect(commandersFrom(merged, 'OLD.head', on('2026-06-30'))).toEqual(['head of OLD', 'head of TOP']);
    expect(commandersFrom(merged, 'OLD.head', on('2026-07-01'))).toEqual(['head of NEW', 'head of TOP']);
  });
});
