import { roles } from '@vandong/access/domain';
import { z } from 'zod';
import { bilingual, count, day, id, instant, readAt } from './common.js';

/** Roles of dossier 9.1. */
export const role = z.enum(roles);

/** Accounts and what they may do. */
export const peoplePage = z.strictObject({
  readAt,
  total: count,
  people: z.array(
    z.strictObject({
      person: id,
      name: z.string(),
      /** `none`: cannot sign in; `oneTime`: issued, to be changed at the first sign-in */
      password: z.enum(['none', 'oneTime', 'own']),
      grants: z.array(
        z.strictObject({
          role,
          name: bilingual,
          /** with all below it along line command; absent: the whole force */
          unit: z.strictObject({ id, code: z.string() }).optional(),
          from: day,
          /** the first day without it */
          until: day.optional(),
        }),
      ),
      /** nobody changes his own account here */
      mayChange: z.boolean(),
    }),
  ),
  roles: z.array(z.strictObject({ role, name: bilingual, needsUnit: z.boolean() })),
});
/** Shown once; it works until its owner changes it at the first sign-in. */
export const oneTimePassword = z.strictObject({ person: id, password: z.string() });

/** Who opened which restricted file when, newest first. */
export const fileReadsPage = z.strictObject({
  readAt,
  total: count,
  reads: z.array(
    z.strictObject({
      id: count,
      person: id,
      name: z.string(),
      kind: z.enum(['register', 'violation', 'leaderReview']),
      /** the case, e.g. `HS-2026-007`; absent for the register */
      violation: z.string().optional(),
      /** whose review */
      leader: z.string().optional(),
      /** by the clock on the wall, which no demo moves */
      openedAt: instant,
      /** of the log: what was shown */
      position: count,
    }),
  ),
  /** `before` of the next page; absent on the last */
  next: count.optional(),
});
