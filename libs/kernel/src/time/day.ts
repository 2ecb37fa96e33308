/** A plain date `YYYY-MM-DD`: legal dates carry no time and no zone (dossier 7.1). */
export type Day = string;

const DAY_MS = 86_400_000;
const toMs = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** True for dates that exist: 2026-02-30 is refused. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = toMs(value);
  return !Number.isNaN(ms) && fromMs(ms) === value;
}

/** Calendar days. */
export const addDays = (day: Day, days: number): Day => fromMs(toMs(day) + days * DAY_MS);
export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);
/** 0 = Sunday … 6 = Saturday */
export const weekday = (day: Day): number => new Date(toMs(day)).getUTCDay();
