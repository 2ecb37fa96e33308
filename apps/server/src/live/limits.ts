export interface LiveLimits {
  /** connections of one person, and of all */
  readonly perPerson: number;
  readonly all: number;
  /** how often rights and session are asked again, and the connection kept alive */
  readonly recheckMs: number;
}
/** injection token of `LiveLimits` */
export const LIVE_LIMITS = Symbol('live limits');
export const liveLimits: LiveLimits = { perPerson: 12, all: 2_000, recheckMs: 15_000 };
