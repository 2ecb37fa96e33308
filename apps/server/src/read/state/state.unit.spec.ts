import { daysLeft, lateDays, shownStateOf, soonUntil } from './shown-state.js';

const calendar = { version: 4, off: { '2026-11-24': 'off' }, working: {}, unconfirmed: {} };
const plain = { version: 1, off: {}, working: {}, unconfirmed: {} };
const today = '2026-11-16';
const state = (due: Parameters<typeof shownStateOf>[0]) => shownStateOf(due, today, soonUntil(plain, today));

describe('what a person sees', () => {
  it('counts working days: due Wednesday 11/11, seen Monday 16/11, three days late', () => {
    expect(lateDays(plain, '2026-11-11', today)).toBe(3);
    expect(state({ state: 'entered', dueOn: '2026-11-11' })).toBe('late');
  });
  it('is not late on the due day itself, nor one day before', () => {
    expect(state({ state: 'entered', dueOn: today })).toBe('due');
    expect(lateDays(plain, today, today)).toBe(0);
  });
  it('warns until Sunday, and at the end of a week two working days ahead', () => {
    expect(soonUntil(plain, '2026-11-16')).toBe('2026-11-22');
    expect(soonUntil(plain, '2026-11-20')).toBe('2026-11-24');
    expect(soonUntil(calendar, '2026-11-20')).toBe('2026-11-25');
    expect(state({ state: 'absent', dueOn: '2026-11-20' })).toBe('due');
    expect(state({ state: 'absent', dueOn: '2026-11-23' })).toBe('none');
    expect(state({ state: 'entered', dueOn: '2026-11-23' })).toBe('run');
  });
  it('never shows what is settled or paused as late', () => {
    for (const settled of ['done', 'waived', 'missed'] as const)
      expect(state({ state: settled, dueOn: '2026-11-01' })).toBe(settled);
    expect(state({ state: 'entered', paused: true, dueOn: '2026-11-01' })).toBe('suspended');
  });
  it('says how many working days are left, and below zero how many too many', () => {
    expect(daysLeft(plain, '2026-11-20', today)).toBe(4);
    expect(daysLeft(plain, '2026-11-11', today)).toBe(-3);
  });
});
