import type { BoardRow, UnitRow } from '../../api/types.js';
import { isNotable, localityView, unitView, type Words } from './rows.js';

const words: Words = {
  t: (key, values) => `${key}${values?.count ?? ''}`,
  lang: 'vi',
  now: '2026-11-16T02:00:00.000Z',
};
const steps = ['plan', 'briefing', 'implementation', 'inspection', 'review', 'commendation', 'accountability'] as const;
const cell = (patch: Partial<BoardRow['cells'][number]> = {}) =>
  ({
    step: 'inspection',
    done: 0,
    expected: 1,
    late: 0,
    due: 0,
    waived: 0,
    paused: 0,
    missed: 0,
    state: 'none',
    ...patch,
  }) as const;
const locality = (patch: Partial<BoardRow['cells'][number]>): BoardRow => ({
  key: '31',
  name: { vi: 'Hải Phòng', en: 'Hải Phòng' },
  units: 16,
  cells: [cell(patch), ...steps.slice(1).map((step) => cell({ step }))] as unknown as BoardRow['cells'],
  state: 'ok',
  worstLateDays: 0,
});
const unit = (patch: Partial<UnitRow['cells'][number]>): UnitRow => ({
  unit: 'PC07-31-KV02',
  code: 'PC07-31-KV02',
  name: { vi: 'Đội khu vực 2', en: 'Area team 2' },
  shortName: 'KV02',
  cells: [{ step: 'plan', state: 'none', ...patch }] as unknown as UnitRow['cells'],
  worstLateDays: 0,
});
const first = (row: { cells: { figure?: string; state: string }[] }) => row.cells[0]!;

describe('cells of a locality', () => {
  it('is blank where nobody owes the step, whatever its state says', () =>
    expect(first(localityView(locality({ expected: 0, state: 'none' }), words)).state).toBe('blank'));
  it('says how many days where one unit is expected and late', () =>
    expect(first(localityView(locality({ state: 'late', late: 1, lateDays: 3 }), words)).figure).toBe(
      'time:dayCount3',
    ));
  it('says the date where one unit is due soon', () =>
    expect(first(localityView(locality({ state: 'due', nextDueOn: '2026-11-18' }), words)).figure).toBe('18/11'));
  it('has no figure where a fraction stands', () =>
    expect(
      first(localityView(locality({ expected: 16, done: 11, state: 'late', late: 1, lateDays: 3 }), words)).figure,
    ).toBeUndefined());
});

describe('cells of a unit', () => {
  const view = (patch: Partial<UnitRow['cells'][number]>) => first(unitView(unit(patch), words, (u) => `/don-vi/${u}`));
  it('shows the share while it runs', () =>
    expect(view({ state: 'run', share: { of: 17, done: 14 } }).figure).toBe('14/17'));
  it('shows how late it was done', () => expect(view({ state: 'done', lateDays: 2 }).figure).toBe('+2'));
  it('is folded away unless there is something to look at', () =>
    expect([unit({ state: 'run' }), unit({ state: 'suspended' }), unit({ state: 'due' })].map(isNotable)).toEqual([
      false,
      true,
      true,
    ]));
});
