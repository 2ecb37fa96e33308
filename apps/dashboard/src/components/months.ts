import type { Day, Lang } from '../format/index.js';

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first day of each month from `from` to `to`, with its short name: "T7", "Jul". */
export function monthMarks(from: Day, to: Day, lang: Lang): { day: Day; label: string }[] {
  const marks = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day >= to) return marks;
    if (day >= from) marks.push({ day, label: lang === 'vi' ? `T${month}` : english[month - 1]! });
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
}
