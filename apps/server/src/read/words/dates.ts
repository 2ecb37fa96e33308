import { dayOf, instantAt, weekday, type Day, type Instant } from '@vandong/kernel';
import { both, type Bilingual } from './bilingual.js';

const weekdays = [
  both('Chủ nhật', 'Sunday'),
  both('thứ Hai', 'Monday'),
  both('thứ Ba', 'Tuesday'),
  both('thứ Tư', 'Wednesday'),
  both('thứ Năm', 'Thursday'),
  both('thứ Sáu', 'Friday'),
  both('thứ Bảy', 'Saturday'),
] as const;

/** dd/MM/yyyy */
export const date = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
/** dd/MM */
export const shortDate = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}`;
export const weekdayOf = (day: Day): Bilingual => weekdays[weekday(day)] ?? weekdays[0];
/** Advice beside a limit that ends on a day off. */
export const betterByWords = (day: Day): Bilingual =>
  both(
    `nên xong trước hết ${weekdayOf(day).vi} ${shortDate(day)}`,
    `better done by ${weekdayOf(day).en} ${shortDate(day)}`,
  );
/** dd/MM/yyyy HH:mm, local */
export function dateTime(instant: Instant): string {
  const day = dayOf(instant);
  const minutes = Math.floor((Date.parse(instant) - Date.parse(instantAt(day, '00:00'))) / 60_000);
  return `${date(day)} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
