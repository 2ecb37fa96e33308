import { z } from 'zod';
import { bilingual, count, day, id, instant, readAt, words } from './common.js';

export const signIn = z.strictObject({ person: words(100), password: z.string().min(1).max(200) });
export const me = z.strictObject({
  person: id,
  name: z.string(),
  rank: z.string(),
  post: bilingual,
  unit: id.optional(),
  roles: z.array(z.string()),
  /** entries of the menu this person can use */
  entries: z.array(
    z.enum(['board', 'inbox', 'units', 'inspections', 'followUp', 'reviews', 'commendation', 'reports', 'setup']),
  ),
  inboxCount: count,
  csrfToken: z.string(),
  simulated: z.boolean(),
});

/** The case a scaled clock waits for, the instant that is not handled yet, and since when in real time. */
export const clockHolder = z.strictObject({ caseId: id, due: instant, since: instant });
/** The demo's clock and players; the routes exist only on simulated data. */
export const demoState = z.strictObject({
  now: instant,
  running: z.boolean(),
  daySeconds: z.number().optional(),
  ended: z.boolean(),
  busy: z.boolean(),
  heldBy: clockHolder.optional(),
  roles: z.array(z.strictObject({ person: id, name: z.string(), post: bilingual })),
});
export const demoRun = z.strictObject({ speed: z.union([z.literal(1), z.literal(4)]) });
export const demoRole = z.strictObject({ person: id });

/** Server-sent events: `change` (new position), `clock` (the domain's now moved), `health`. */
export const streamMessage = z.strictObject({
  kind: z.enum(['change', 'clock', 'health']),
  position: count,
  now: instant,
  remindersInterrupted: z.boolean(),
  topics: z.array(z.string()),
});

export const rowError = z.strictObject({
  sheet: z.string(),
  row: count,
  column: z.string(),
  found: z.string(),
  expected: bilingual,
});
export const importAnswer = z.strictObject({
  rows: count,
  good: count,
  errors: z.array(rowError),
  imported: z.boolean(),
  position: count.optional(),
});
/** The import under way: rows read, rows carried out in memory, events written. */
export const importProgress = z.strictObject({
  running: z.boolean(),
  phase: z.enum(['read', 'check', 'write']).optional(),
  done: count.optional(),
  total: count.optional(),
});
export const setupPage = z.strictObject({
  readAt,
  campaign: z
    .strictObject({ id, name: bilingual, launched: z.boolean(), paused: z.boolean(), outlineVersion: count })
    .optional(),
  steps: z.array(
    z.strictObject({
      key: z.enum(['units', 'heads', 'rounds', 'tasks', 'launch']),
      done: count,
      of: count,
      errors: count,
      missing: z.array(z.strictObject({ code: z.string(), text: bilingual, href: z.string() })),
    }),
  ),
  calendar: z.array(
    z.strictObject({
      date: day,
      kind: z.enum(['off', 'working', 'unconfirmed', 'regular']),
      note: bilingual,
      documentNo: z.string().optional(),
    }),
  ),
  calendarVersion: count,
  mayLaunch: z.boolean(),
  /** new outlines, suspension and resumption of the whole campaign */
  mayDirect: z.boolean(),
  maySetCalendar: z.boolean(),
  mayImport: z.boolean(),
  mayManagePeople: z.boolean(),
  mayReadLog: z.boolean(),
});
export const health = z.strictObject({
  status: z.enum(['ok', 'degraded']),
  log: z.enum(['ok', 'down']),
  temporal: z.enum(['ok', 'down']),
  projector: z.strictObject({ position: count, head: count, parked: count, outdated: z.boolean() }),
  cases: z.strictObject({ failing: count, parked: count, since: instant.optional() }),
});
/** The cases whose last looks failed, by name, and the one that holds a scaled clock. */
export const troubledCases = z.strictObject({
  cases: z.array(
    z.strictObject({ caseId: id, since: instant, failures: count, error: z.string(), parked: z.boolean() }),
  ),
  heldBy: clockHolder.optional(),
});
