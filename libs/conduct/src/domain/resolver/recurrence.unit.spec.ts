import { recurrenceOf, type ViolationRecord } from './recurrence.js';

const self = { violation: 'V2', officer: 'nam', unit: 'KV02', occurredOn: '2026-08-15' };
const other: ViolationRecord = {
  violation: 'V1',
  officer: 'binh',
  unit: 'KV02',
  occurredOn: '2026-03-01',
  outcome: 'reprimand',
  annulled: false,
};

it.each<[string, Partial<ViolationRecord>, string | undefined]>([
  ['a second one of the unit', {}, 'unit'],
  ['of the same day', { occurredOn: '2026-08-15' }, 'unit'],
  ['a year and a day before', { occurredOn: '2025-08-15' }, undefined],
  ['less than a year before', { occurredOn: '2025-08-16' }, 'unit'],
  ['after the act', { occurredOn: '2026-08-16' }, undefined],
  ['of another unit', { unit: 'KV03' }, undefined],
  ['annulled', { annulled: true }, undefined],
  ['unfounded', { outcome: 'noViolation' }, undefined],
  ['itself', { violation: 'V2' }, undefined],
])('%s', (_name, change, expected) => expect(recurrenceOf(self, [{ ...other, ...change }])).toBe(expected));

it('is not yet one while the other is being verified', () => {
  const { outcome: _outcome, ...verifying } = other;
  expect(recurrenceOf(self, [verifying])).toBeUndefined();
});
it('two officers in one case are one, whatever their units, once the other is concluded too', () => {
  const proven = { ...other, unit: 'KV03', incident: 'I1' };
  const { outcome: _outcome, ...verifying } = proven;
  expect(recurrenceOf({ ...self, incident: 'I1' }, [proven])).toBe('incident');
  expect(recurrenceOf({ ...self, incident: 'I1' }, [verifying])).toBeUndefined();
  expect(recurrenceOf({ ...self, incident: 'I1' }, [{ ...proven, officer: 'nam' }])).toBeUndefined();
  expect(recurrenceOf(self, [proven])).toBeUndefined();
});
