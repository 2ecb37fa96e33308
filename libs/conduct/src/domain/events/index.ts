import { noticeEvents } from '@vandong/notice/domain/events';
import { day, event, id, int, list, oneOf, optional, personal, record, text, type EventOf } from '@vandong/kernel';

/** The officer's outcome, in the order of severity of dossier 6.2 and 6.6. */
export const outcomes = [
  'noViolation',
  'criticism',
  'lowerTitle',
  'reprimand',
  'warning',
  'lowerPay',
  'demotion',
  'lowerPost',
  'removal',
  'strip',
  'prosecution',
] as const;
export type Outcome = (typeof outcomes)[number];
/** What a leader's review may end with: the forms of dossier 6.6, and above them those of discipline (6.2). */
export const measures = [
  'exempt',
  'drawLessons',
  'criticism',
  'accountability',
  'lowerTitle',
  'reprimand',
  'warning',
  'lowerPay',
  'demotion',
  'lowerPost',
  'removal',
  'strip',
] as const;
export type Measure = (typeof measures)[number];

const liableLeader = record({
  officer: id(),
  post: id(),
  unit: id(),
  level: int(1, 5),
  because: oneOf('head', 'deputyInCharge', 'actingHead', 'furtherLevel'),
  competentPost: id(),
});
const notOpened = record({
  officer: optional(id()),
  post: id(),
  unit: id(),
  level: int(1, 5),
  reason: oneOf('tookPostLater', 'leftPostEarlier', 'otherField', 'aboveRow', 'vacant', 'sameLeader', 'ownAct'),
});

/** Stream `violation-<violation>`: misconduct of an officer; never a fire-safety violation of an establishment. */
export const violationEvents = {
  ViolationReported: event(1, {
    violation: id(),
    campaign: id(),
    round: int(1, 20),
    /** the unit that managed the officer on the day of the act */
    unit: id(),
    officer: id(),
    act: id(),
    summary: personal(text(4000), 'officer'),
    occurredOn: day(),
    detectedOn: day(),
    /** several officers in one case share it (recurrence rule of dossier 6.6) */
    incident: optional(id()),
  }),
  /** a complex case: the limit from the detection moves, at most to the 150th day; `from` keeps the one before */
  HandlingLimitExtended: event(1, {
    violation: id(),
    from: day(),
    to: day(),
    reason: text(2000),
    decisionNo: text(60),
    decidedOn: day(),
    by: id(),
  }),
  ViolationConcluded: event(1, {
    violation: id(),
    officer: id(),
    act: id(),
    field: id(),
    occurredOn: day(),
    detectedOn: day(),
    managingUnit: id(),
    outcome: oneOf(...outcomes),
    conclusionNo: text(60),
    concludedOn: day(),
    by: id(),
  }),
  /** who managed on the day of the act: opened, and not opened with the reason */
  LiableLeadersResolved: event(1, {
    violation: id(),
    asOf: day(),
    ruleVersion: int(1, 10_000),
    levelsUp: int(0, 5),
    /** why the next row's subjects were added: the unit's second violation in 12 months, or several officers in one case */
    recurrence: optional(oneOf('unit', 'incident')),
    leaders: list(liableLeader, 50),
    notOpened: list(notOpened, 100),
  }),
  /** one level above the row, by order of the competent authority (dossier 6.6); `leaders` are those it adds */
  FurtherLevelOpened: event(1, {
    violation: id(),
    level: int(1, 5),
    leaders: list(liableLeader, 10),
    notOpened: list(notOpened, 20),
    reason: text(2000),
    decisionNo: text(60),
    orderedOn: day(),
    by: id(),
  }),
  ViolationAnnulled: event(1, {
    violation: id(),
    reason: personal(text(2000), 'violation'),
    decisionNo: text(60),
    annulledOn: day(),
    by: id(),
    reviews: list(id(), 50),
  }),
} as const;
export type ViolationEvent = EventOf<typeof violationEvents>;

/** Stream `leaderReview-<violation>.<leader>`: appended with expected `no-stream`, so there is exactly one. */
export const leaderReviewEvents = {
  ...noticeEvents,
  LeaderReviewOpened: event(1, {
    review: id(),
    violation: id(),
    leader: id(),
    post: id(),
    unit: id(),
    campaign: id(),
    round: int(1, 20),
    competentPost: id(),
    explainBy: day(),
    decideBy: day(),
  }),
  LeaderExplained: event(1, { explanation: personal(text(20_000), 'leader'), leader: id() }),
  LeaderReviewDecided: event(1, {
    measure: oneOf(...measures),
    reason: personal(text(4000), 'leader'),
    leader: id(),
    decisionNo: text(60),
    decidedOn: day(),
    by: id(),
  }),
  /** a waiver needs two people: the first asks, another one signs */
  LeaderReviewWaiverProposed: event(1, { reason: personal(text(4000), 'leader'), leader: id(), by: id() }),
  LeaderReviewWaived: event(1, { reason: personal(text(4000), 'leader'), leader: id(), by: id(), secondPerson: id() }),
  LeaderReviewCancelled: event(1, { cause: id() }),
} as const;
export type LeaderReviewEvent = EventOf<typeof leaderReviewEvents>;

/** Stream `rules-liability`: the table of dossier 6.6, versioned and effective-dated. */
export const liabilityRuleEvents = {
  LiabilityRulePublished: event(1, {
    version: int(1, 10_000),
    from: day(),
    explainWorkingDays: int(1, 60),
    decideDays: int(1, 365),
    rows: list(
      record({
        outcome: oneOf(...outcomes),
        levelsUp: int(0, 5),
        subjects: list(record({ level: int(1, 5), who: oneOf('head', 'deputyInCharge') }), 10),
      }),
      20,
    ),
  }),
} as const;
export type LiabilityRuleEvent = EventOf<typeof liabilityRuleEvents>;
