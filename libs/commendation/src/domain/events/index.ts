import { noticeEvents } from '@vandong/notice/domain/events';
import {
  bool,
  day,
  event,
  id,
  int,
  list,
  oneOf,
  optional,
  personal,
  record,
  text,
  type EventOf,
} from '@vandong/kernel';

export const gates = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
export type Gate = (typeof gates)[number];

/** Stream `commendation-<proposal>`. */
export const commendationEvents = {
  ...noticeEvents,
  CommendationProposed: event(1, {
    proposal: id(),
    campaign: id(),
    round: int(1, 20),
    /** the proposing unit, whose step 6 waits for it */
    unit: id(),
    subject: record({ kind: oneOf('officer', 'unit'), id: id() }),
    kind: oneOf('exceptional', 'thematic'),
    form: id(),
    achievement: personal(text(4000), 'subject'),
    deedOn: day(),
    /** one achievement, one award (G5) */
    achievementKey: id(),
    decideBy: day(),
    by: id(),
  }),
  /** proposers learn only eligible / not eligible; the gates are for the personnel role */
  EligibilityChecked: event(1, {
    eligible: bool(),
    blocking: list(oneOf(...gates), 7),
    warnings: list(oneOf(...gates), 7),
  }),
  /** a violation concluded after the proposal */
  CommendationFlagged: event(1, { violation: id(), gate: oneOf(...gates) }),
  CommendationApproved: event(1, {
    decisionNo: text(60),
    decidedOn: day(),
    by: id(),
    overrideReason: optional(personal(text(2000), 'proposal')),
  }),
  CommendationRejected: event(1, { reason: personal(text(2000), 'proposal'), decidedOn: day(), by: id() }),
  CommendationWithdrawn: event(1, { reason: personal(text(2000), 'proposal'), by: id() }),
} as const;
export type CommendationEvent = EventOf<typeof commendationEvents>;
