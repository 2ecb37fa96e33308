import type { Lang } from './lang.js';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** An instant, ISO 8601 with its offset. */
export type Instant = string;

/** The force keeps one time: UTC+7 all year, wherever the browser is. */
const zone = 'Asia/Ho_Chi_Minh';
const offset = 7 * 3_600_000;
const dayLength = 86_400_000;

const names = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const short = {
  vi: ['CN', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether the text is a day that exists: "2026-11-31" is not. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text;

/** The day that the instant falls on in Vietnam. */
export const dayOf = (at: Instant): Day => new Date(Date.parse(at) + offset).toISOString().slice(0, 10);

/** "2026-11-16" → "16/11/2026". */
export const fullDay = (day: Day) => day.slice(0, 10).split('-').reverse().join('/');

/** "2026-11-16" → "16/11"; the year stays where it differs from that of `now`. */
export const shortDay = (day: Day, now?: Day) =>
  now && day.slice(0, 4) !== now.slice(0, 4) && day < now ? fullDay(day) : fullDay(day).slice(0, 5);

/** "16/11 08:00". */
export const shortInstant = (at: Instant) => `${shortDay(dayOf(at))} ${timeOf(at)}`;

/** "16/11/2026 08:00". */
export const fullInstant = (at: Instant) => `${fullDay(dayOf(at))} ${timeOf(at)}`;

/** "08:00", time of Vietnam. */
export const timeOf = (at: Instant) => clock.format(new Date(at));

/** "Thứ Hai", "Monday". */
export const weekday = (day: Day, lang: Lang) => names[lang][new Date(day).getUTCDay()]!;
/** "Hai", "Mon": for heads of narrow columns. */
export const weekdayShort = (day: Day, lang: Lang) => short[lang][new Date(day).getUTCDay()]!;

/** The day `n` calendar days later; earlier for a negative `n`. */
export const addDays = (day: Day, n: number): Day =>
  new Date(Date.parse(day) + n * dayLength).toISOString().slice(0, 10);

/** Calendar days from one day to another. */
export const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** "ngày 05 tháng 02 năm 2026": a zero before days under 10 and before months 1 and 2 only (Decree 30/2020). */
export const formalDay = (day: Day) => {
  const [y, m, d] = day.split('-') as [string, string, string];
  return `ngày ${d} tháng ${Number(m) > 2 ? Number(m) : m} năm ${y}`;
};

/** How long ago, in the room of a table cell: "12 phút", "2 giờ", "hôm qua", "14/11". */
export const ago = (at: Instant, now: Instant, lang: Lang) => {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 60_000));
  const days = daysBetween(dayOf(at), dayOf(now));
  if (minutes < 1) return lang === 'vi' ? 'vừa xong' : 'just now';
  if (minutes < 60) return lang === 'vi' ? `${minutes} phút` : `${minutes} min`;
  if (days === 0) return lang === 'vi' ? `${Math.floor(minutes / 60)} giờ` : `${Math.floor(minutes / 60)} h`;
  if (days === 1) return lang === 'vi' ? 'hôm qua' : 'yesterday';
  return shortDay(dayOf(at), dayOf(now));
};
