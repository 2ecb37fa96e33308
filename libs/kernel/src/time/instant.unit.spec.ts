import fc from 'fast-check';
import { addDays, daysBetween, isDay, weekday } from './day.js';
import { dayOf, endOfDay, instantAt, isInstant, latest, startOfDay, toInstant, toMillis } from './instant.js';

describe('days', () => {
  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-1-01', '2026-01-01T00:00:00Z', '', null, 20260101])(
    'refuses %p',
    (value) => expect(isDay(value)).toBe(false),
  );

  it('knows the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(daysBetween('2026-01-05', '2027-01-29')).toBe(389);
    expect(weekday('2026-11-16')).toBe(1);
  });
});

describe('instants', () => {
  it.each([
    '2026-11-16T02:00:00Z',
    '2026-11-16T02:00:00.000+07:00',
    '2026-02-30T00:00:00.000Z',
    '2026-11-16 02:00:00.000Z',
    1,
  ])('refuses %p', (value) => expect(isInstant(value)).toBe(false));

  it('puts local days and times seven hours ahead of UTC', () => {
    expect(instantAt('2026-11-11', '16:00')).toBe('2026-11-11T09:00:00.000Z');
    expect(startOfDay('2026-11-11')).toBe('2026-11-10T17:00:00.000Z');
    expect(endOfDay('2026-11-11')).toBe('2026-11-11T16:59:59.999Z');
    expect(latest('2026-11-11T09:00:00.000Z', '2026-11-12T09:00:00.000Z')).toBe('2026-11-12T09:00:00.000Z');
  });

  it('keeps every instant inside its own local day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (ms) => {
        const instant = toInstant(ms);
        const day = dayOf(instant);
        expect(toMillis(instant)).toBe(ms);
        expect(startOfDay(day) <= instant && instant <= endOfDay(day)).toBe(true);
      }),
    );
  });
});
