import {
  addDays,
  ago,
  byGivenName,
  dayOf,
  daysBetween,
  decimal,
  delta,
  fold,
  formalDay,
  fullDay,
  fullInstant,
  int,
  isDay,
  percent,
  shortDay,
  weekday,
} from './index.js';

describe('numbers', () => {
  it('groups by dots and parts by a comma in Vietnamese', () => {
    expect(int(184213, 'vi')).toBe('184.213');
    expect(decimal(1234.5, 'vi')).toBe('1.234,5');
    expect(percent(39, 40, 'vi')).toBe('97,5%');
  });
  it('does the opposite in English', () => {
    expect(int(184213, 'en')).toBe('184,213');
    expect(percent(26, 34, 'en')).toBe('76.5%');
  });
  it('shows a dash for a share of nothing', () => expect(percent(0, 0, 'vi')).toBe('–'));
  it('signs differences with a real minus', () => expect([3, 0, -18].map(delta)).toEqual(['+3', '', '−18']));
});

describe('days', () => {
  it('writes day before month', () => {
    expect(fullDay('2026-11-16')).toBe('16/11/2026');
    expect(shortDay('2026-11-16', '2026-11-20')).toBe('16/11');
    expect(shortDay('2025-11-16', '2026-11-20')).toBe('16/11/2025');
  });
  it('takes the day of Vietnam, not of UTC', () => {
    expect(dayOf('2026-11-15T17:00:00Z')).toBe('2026-11-16');
    expect(fullInstant('2026-11-16T02:00:00Z')).toBe('16/11/2026 09:00');
  });
  it('names weekdays', () => {
    expect(weekday('2026-11-16', 'vi')).toBe('Thứ Hai');
    expect(weekday('2026-11-15', 'vi')).toBe('Chủ nhật');
    expect(weekday('2026-11-17', 'en')).toBe('Tuesday');
  });
  it('refuses days that do not exist', () =>
    expect(['2026-11-30', '2026-11-31', '2026-02-29', 'today', '2026-1-1'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]));
  it('writes the formal date with zeros for days under ten and months one and two only', () => {
    expect(formalDay('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026');
    expect(formalDay('2026-03-15')).toBe('ngày 15 tháng 3 năm 2026');
  });
  it('counts across the end of a month', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  });
  it('tells how long ago', () => {
    const now = '2026-11-16T02:00:00Z';
    expect(ago('2026-11-16T01:48:00Z', now, 'vi')).toBe('12 phút');
    expect(ago('2026-11-15T23:10:00Z', now, 'vi')).toBe('2 giờ');
    expect(ago('2026-11-15T10:00:00Z', now, 'vi')).toBe('hôm qua');
    expect(ago('2026-11-14T10:00:00Z', now, 'en')).toBe('14/11');
  });
});

describe('names', () => {
  it('sorts by given name, then family name', () =>
    expect(['Trần Thị Thử', 'Lê Hữu Ân', 'Đặng Ngọc Ánh', 'Bùi Văn Thử'].sort(byGivenName)).toEqual([
      'Đặng Ngọc Ánh',
      'Lê Hữu Ân',
      'Bùi Văn Thử',
      'Trần Thị Thử',
    ]));
  it('folds both places of a tone and both forms of đ', () =>
    expect(['Đặng Thị Thủy', 'dang thi thuy', 'Ðặng  Thị Thuỷ'].map(fold)).toEqual(Array(3).fill('dang thi thuy')));
});
