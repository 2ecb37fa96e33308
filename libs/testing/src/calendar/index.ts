import { addDays, type Day, type WorkingCalendar } from '@vandong/kernel';

/** First and last day off, and why: the schedule of 2026 (dossier 7.1). */
const DAYS_OFF: readonly (readonly [Day, Day, string])[] = [
  ['2026-01-01', '2026-01-04', 'Tết Dương lịch'],
  ['2026-02-14', '2026-02-22', 'Tết Nguyên đán'],
  ['2026-04-25', '2026-04-27', 'Giỗ Tổ Hùng Vương'],
  ['2026-04-30', '2026-05-03', 'Ngày Chiến thắng, Quốc tế Lao động'],
  ['2026-08-29', '2026-09-02', 'Quốc khánh'],
];

function daysOff(): Record<Day, string> {
  const off: Record<Day, string> = {};
  for (const [first, last, why] of DAYS_OFF) {
    for (let day = first; day <= last; day = addDays(day, 1)) off[day] = why;
  }
  return off;
}

/** The working calendar of 2026, with both swapped Saturdays and the one day that is not yet law. */
export const calendar2026: WorkingCalendar = {
  version: 0,
  off: daysOff(),
  working: { '2026-01-10': 'Làm bù ngày 02/01', '2026-08-22': 'Làm bù ngày 31/08' },
  unconfirmed: { '2026-11-24': 'Ngày Văn hóa Việt Nam' },
};
