import { sheets } from './sheets.js';

describe('the words of a profile', () => {
  const { profile, criteria } = sheets.profiles.columns;

  it('are read and written as one word each, never as the name inside', () => {
    expect(profile.cell.parse('Đội bốc thăm kiểm tra')).toBe('drawnTeam');
    expect(profile.cell.write('drawnTeam')).toBe('Đội bốc thăm kiểm tra');
    expect([profile.cell.parse('drawnTeam'), profile.cell.parse('office')]).toEqual([undefined, undefined]);
  });
  it('leave room for a profile that the force made itself', () => {
    expect([profile.cell.parse('doi-dac-nhiem'), profile.cell.write('doi-dac-nhiem')]).toEqual([
      'doi-dac-nhiem',
      'doi-dac-nhiem',
    ]);
  });
  it('name the conditions of a step', () => {
    expect(criteria.cell.parse('Nêu căn cứ; Đủ 6 rõ')).toEqual(['plan.basis', 'plan.sixClarities']);
    expect(criteria.cell.parse('plan.basis')).toBeUndefined();
    expect(criteria.cell.write(['plan.basis', 'plan.sixClarities'])).toBe('Nêu căn cứ; Đủ 6 rõ');
  });
});
