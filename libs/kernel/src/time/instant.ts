import type { Day } from './day.js';

/** A point in time, UTC, `2026-11-16T02:00:00.000Z`; strings of this form sort by time. */
export type Instant = string;

/** Asia/Ho_Chi_Minh has been UTC+7 without daylight saving since 1975 (dossier 7.1). */
const OFFSET_MS = 7 * 3_600_000;

export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
}

export const toInstant = (ms: number): Instant => new Date(ms).toISOString();
export const toMillis = (instant: Instant): number => Date.parse(instant);
/** The local day on which the instant falls. */
export const dayOf = (instant: Instant): Day => toInstant(toMillis(instant) + OFFSET_MS).slice(0, 10);
/** `instantAt('2026-11-11', '16:00')`: local time of day to an instant. */
export const instantAt = (day: Day, time: string): Instant =>
  toInstant(Date.parse(`${day}T${time}:00.000Z`) - OFFSET_MS);
export const startOfDay = (day: Day): Instant => instantAt(day, '00:00');
/** The last instant that still belongs to the day. */
export const endOfDay = (day: Day): Instant => toInstant(toMillis(startOfDay(day)) + 86_400_000 - 1);
export const latest = (...instants: readonly Instant[]): Instant => instants.reduce((a, b) => (a > b ? a : b));
