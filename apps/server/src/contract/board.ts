import { z } from 'zod';
import { bilingual, count, day, id, instant, readAt, readQuery, shownEvent, shownState, stepKey } from './common.js';

/** A locality × step cell. */
export const cell = z.strictObject({
  step: stepKey,
  /** units of the row that passed the step / that owe it; `expected` 0 = blank */
  done: count,
  expected: count,
  late: count,
  due: count,
  waived: count,
  paused: count,
  missed: count,
  state: shownState,
  /** the nearest open deadline, and how late the worst is in working days */
  nextDueOn: day.optional(),
  lateDays: count.optional(),
  doneLateDays: count.optional(),
  /** against the compared day */
  delta: z.int().optional(),
  lateDelta: z.int().optional(),
});
export const boardRow = z.strictObject({
  /** GSO code, or `C07` for the 35th row */
  key: z.string(),
  name: bilingual,
  units: count,
  cells: z.array(cell).length(7),
  state: z.enum(['late', 'due', 'ok']),
  worstLateDays: count,
  nextDueOn: day.optional(),
  lastActivityAt: instant.optional(),
});
export const boardTotal = z.strictObject({ step: stepKey, done: count, expected: count, late: count });
export const board = z.strictObject({
  readAt,
  campaign: z.strictObject({
    id,
    name: bilingual,
    from: day,
    to: day,
    simulated: z.boolean(),
    paused: z.boolean(),
    remindersInterrupted: z.boolean(),
  }),
  round: z.strictObject({ round: count, from: day, to: day }),
  rounds: z.array(z.strictObject({ round: count, from: day, to: day })),
  phases: z.array(z.strictObject({ phase: count, name: bilingual, from: day, to: day })),
  /** profile deadlines under the step names */
  deadlines: z.array(z.strictObject({ step: stepKey, dueOn: day.optional(), carriedOver: z.boolean() })),
  answer: z.strictObject({
    localities: count,
    inspected: count,
    scheduled: count,
    scheduledUntil: day.optional(),
    late: count,
    waitingForYou: count,
    onTrack: count,
    dueThisWeek: count,
  }),
  filters: z.strictObject({ all: count, late: count, dueThisWeek: count, mine: count }),
  rows: z.array(boardRow),
  department: boardRow.optional(),
  totals: z.array(boardTotal),
  enrolled: count,
});
export const boardQuery = readQuery.extend({
  round: z.coerce.number().int().min(1).max(20).optional(),
  filter: z.enum(['all', 'late', 'week', 'mine']).optional(),
  step: stepKey.optional(),
  compareTo: day.optional(),
});

export const unitCell = z.strictObject({
  step: stepKey,
  state: shownState,
  dueOn: day.optional(),
  completedOn: day.optional(),
  lateDays: count.optional(),
  /** e.g. tasks accepted / owed, people briefed / strength */
  share: z.strictObject({ of: count, done: count }).optional(),
});
export const unitRow = z.strictObject({
  unit: id,
  code: z.string(),
  name: bilingual,
  shortName: z.string(),
  cells: z.array(unitCell).length(7),
  worstLateDays: count,
  nextDueOn: day.optional(),
  lastActivityAt: instant.optional(),
});
export const localityUnits = z.strictObject({ readAt, key: z.string(), rows: z.array(unitRow) });

/** What moved: newest first. */
export const change = z.strictObject({
  position: count,
  unit: id,
  code: z.string(),
  from: shownState.optional(),
  to: shownState,
  text: bilingual,
  occurredAt: instant,
});
export const changes = z.strictObject({ readAt, changes: z.array(change) });

/** The drawer behind a number: the list it counts. */
export const counted = z.strictObject({
  readAt,
  title: bilingual,
  total: count,
  rows: z.array(
    z.strictObject({
      unit: id,
      code: z.string(),
      name: bilingual,
      step: stepKey,
      state: shownState,
      dueOn: day.optional(),
      lateDays: count.optional(),
    }),
  ),
});
export const countedQuery = readQuery.extend({
  round: z.coerce.number().int().min(1).max(20).optional(),
  locality: z.string().max(8).optional(),
  step: stepKey.optional(),
  state: z.enum(['done', 'late', 'due', 'open', 'expected', 'waived', 'suspended', 'missed']).optional(),
});

/** "Vì sao đỏ?" of one unit × step: rule, inputs, the counted days, who was told, events, and what can be done. */
export const why = z.strictObject({
  readAt,
  unit: id,
  code: z.string(),
  name: bilingual,
  step: stepKey,
  stepName: bilingual,
  state: shownState,
  verdict: bilingual,
  rule: z.strictObject({ id: z.string(), name: bilingual, version: count, from: day.optional() }),
  firstDueOn: day.optional(),
  dueOn: day.optional(),
  lateDays: count,
  days: z.array(
    z.strictObject({
      date: day,
      kind: z.enum(['due', 'counted', 'off', 'unconfirmed']),
      note: bilingual,
      n: count.optional(),
    }),
  ),
  inputs: z.array(z.strictObject({ name: bilingual, value: z.string(), position: count })),
  /** only the inspecting side is ever told of an inspection */
  audience: bilingual.optional(),
  told: z.array(shownEvent),
  events: z.array(shownEvent),
  drafts: z.array(
    z.strictObject({
      caseId: z.string(),
      matter: id,
      ordinal: count,
      form: z.enum(['formalReminder', 'officialLetter']),
      counts: z.boolean(),
      addressee: z.string(),
      signer: z.string(),
      text: z.string(),
      consequence: bilingual,
      maySign: z.boolean(),
    }),
  ),
  caseId: z.string().optional(),
});
