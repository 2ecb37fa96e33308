import { z } from 'zod';

/** A plain date `YYYY-MM-DD` that exists, of this century: any other year is a slip of the hand. */
export const day = z.stringFormat(
  'date',
  /^20(?:(?:[02468][048]|[13579][26])-02-29|\d\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/,
);
/** UTC instant, ISO 8601. */
export const instant = z.iso.datetime({ precision: 3 });
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/);
/** A file in the vault: SHA-256 of its bytes in hex, and what its bytes are. */
export const attachmentId = z.string().regex(/^[0-9a-f]{64}\.(jpg|png|heic|pdf)$/);
/** What a file that was sent is called from now on. */
export const attachmentKept = z.strictObject({ id: attachmentId });
/** A person's text as the log and the database keep it: no lone surrogates, no NUL, never empty. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), { error: 'storable text' });
export const count = z.int().min(0);
/** Vietnamese and English, so that the dashboard shows either without asking again. */
export const bilingual = z.strictObject({ vi: z.string(), en: z.string() });

export const stepKeys = [
  'plan',
  'briefing',
  'implementation',
  'inspection',
  'review',
  'commendation',
  'accountability',
] as const;
export const stepKey = z.enum(stepKeys);
/** `blank`: not expected by the step profile; in no denominator. */
export const shownState = z.enum(['none', 'run', 'due', 'late', 'done', 'waived', 'suspended', 'missed', 'blank']);

/** What every answer says about itself: which moment it shows and how fresh it is. */
export const readAt = z.strictObject({
  position: count,
  /** newest position of the log when the answer was made; `lag` = what is not yet shown, in milliseconds */
  head: count,
  lagMs: count,
  /** the domain's now */
  now: instant,
  asOf: day,
  /** the day until which knowledge is taken into account; absent = all that is known now */
  known: day.optional(),
});

/** An event as a person may see it. `summary` carries no name the reader may not see. */
export const shownEvent = z.strictObject({
  id: z.string(),
  position: count,
  type: z.string(),
  summary: bilingual,
  who: z.string(),
  occurredAt: instant,
  recordedAt: instant,
  /** set when it was recorded on a later day than it happened: working days */
  behindDays: count.optional(),
  state: shownState.optional(),
});

export const person = z.strictObject({ id, name: z.string(), rank: z.string(), post: z.string(), postEn: z.string() });
/** A command's answer: queries sent with `after=<position>` wait for it. */
export const accepted = z.strictObject({ position: count, repeated: z.boolean(), id: z.string().optional() });

export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  /** unmet criteria, in words, each with the place where it is met */
  unmet: z.array(z.strictObject({ code: z.string(), text: z.string(), href: z.string().optional() })).optional(),
  fields: z.array(z.strictObject({ path: z.string(), text: z.string() })).optional(),
});

/** The query every read takes. */
export const readQuery = z.strictObject({
  asOf: day.optional(),
  known: day.optional(),
  /** wait until the read models have reached this position (at most 5 s) */
  after: z.coerce.number().int().min(0).optional(),
});
