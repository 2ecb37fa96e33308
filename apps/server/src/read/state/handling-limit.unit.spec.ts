import { betterBy, handlingDaysLeft, limitOf } from './handling-limit.js';

const plain = { version: 1, off: {}, working: {}, unconfirmed: {} };

const limit = (detectedOn: string, extendedTo: string | null = null) => limitOf({ detectedOn, extendedTo });

describe('the 90 days of a case', () => {
  it('are calendar days: from Friday to Monday three are used, not one', () => {
    expect(limit('2026-08-20')).toBe('2026-11-18');
    expect(limit('2026-08-20', '2027-01-15')).toBe('2027-01-15');
    expect([
      handlingDaysLeft(limit('2026-08-20'), '2026-11-13'),
      handlingDaysLeft(limit('2026-08-20'), '2026-11-16'),
    ]).toEqual([5, 2]);
    expect([
      handlingDaysLeft(limit('2026-08-20'), '2026-11-18'),
      handlingDaysLeft(limit('2026-08-20'), '2026-11-21'),
    ]).toEqual([0, -3]);
  });
  it('that end on a day off are better kept by the working day before; the limit itself never rolls', () => {
    expect(limit('2026-08-24')).toBe('2026-11-22');
    expect(betterBy(plain, '2026-11-22')).toBe('2026-11-20');
    expect(betterBy({ ...plain, off: { '2026-11-20': 'off' } }, '2026-11-22')).toBe('2026-11-19');
    expect(betterBy(plain, '2026-11-18')).toBeUndefined();
  });
});
