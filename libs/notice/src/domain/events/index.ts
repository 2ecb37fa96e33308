import {
  bool,
  day,
  event,
  id,
  instant,
  int,
  list,
  oneOf,
  optional,
  personal,
  record,
  text,
  type EventOf,
} from '@vandong/kernel';

/**
 * The ladder's events. They are appended to the stream whose completion they race with, so every context that has
 * deadlines takes them into its own catalogue. `matter` names the thing that is due inside that stream
 * (`inspection`, a step, `explanation`, `decision`).
 */
export const noticeEvents = {
  NoticeDecided: event(1, {
    matter: id(),
    /** working days after the due date: 0, 1, 3 … */
    rung: int(-30, 60),
    dueOn: day(),
    post: id(),
    person: optional(id()),
    ladder: id(),
    ladderVersion: int(1, 10_000),
  }),
  /** `dueOn` because a moved deadline starts the rungs again: which of them was opened? */
  NoticeOpened: event(1, { matter: id(), rung: int(-30, 60), dueOn: day(), person: id() }),
  /** a telephone call written down: it counts as notice given (dossier 8.9) */
  ContactLogged: event(1, {
    matter: id(),
    contacted: personal(text(200), 'person'),
    person: optional(id()),
    contactedAt: instant(),
    answer: personal(text(2000), 'person'),
    by: id(),
  }),
  FormalReminderDrafted: event(1, {
    matter: id(),
    /** 1st, 2nd, 3rd reminder of this matter; a draft is known by matter, due date and ordinal */
    ordinal: int(1, 1000),
    rung: int(1, 60),
    /** a formal reminder goes down the line of command and counts for KPI; an official letter crosses guidance and never counts */
    form: oneOf('formalReminder', 'officialLetter'),
    counts: bool(),
    addresseePost: id(),
    signerPost: id(),
    dueOn: day(),
    ladder: id(),
    ladderVersion: int(1, 10_000),
  }),
  FormalReminderApproved: event(1, {
    matter: id(),
    ordinal: int(1, 1000),
    dueOn: day(),
    by: id(),
    documentNo: optional(text(60)),
  }),
  FormalReminderWaived: event(1, { matter: id(), ordinal: int(1, 1000), dueOn: day(), by: id(), reason: text(2000) }),
  FormalReminderWithdrawn: event(1, {
    matter: id(),
    ordinal: int(1, 1000),
    dueOn: day(),
    cause: oneOf('completed', 'moved', 'missed', 'cancelled'),
  }),
} as const;
export type NoticeEvent = EventOf<typeof noticeEvents>;

/** One rung of a published ladder. */
export const rungFields = record({
  /** working days after the due date */
  after: int(-30, 60),
  /** local time of day `HH:mm` */
  time: text(5),
  effect: oneOf('notice', 'formalReminder'),
  ordinal: optional(int(1, 10)),
  /** who is told, as roles of the matter; the context resolves them to posts */
  audience: list(
    oneOf(
      'assignee',
      'contact',
      'unitHead',
      'teamLead',
      'chairHead',
      'lineSuperior',
      'standingDeputy',
      'committeeHead',
      'decider',
    ),
    10,
  ),
});
export const ladderEvents = {
  LadderPublished: event(1, { ladder: id(), version: int(1, 10_000), from: day(), rungs: list(rungFields, 30) }),
} as const;
export type LadderEvent = EventOf<typeof ladderEvents>;
