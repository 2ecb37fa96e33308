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
import { expectedStep, step } from './steps.js';

const absentee = record({
  officer: optional(id()),
  name: personal(text(120), 'officer'),
  reason: optional(personal(text(500), 'officer')),
});

/** Stream `unitRound-<campaign>.<round>.<unit>`: the unit's seven steps of the round, and everything they rest on. */
export const unitRoundEvents = {
  ...noticeEvents,
  UnitRoundOpened: event(1, {
    campaign: id(),
    round: int(1, 20),
    unit: id(),
    profile: id(),
    strength: int(0, 100_000),
    coverageTarget: int(0, 100),
    outlineVersion: int(0, 1000),
    steps: list(expectedStep, 7),
    /** ids of the plan's tasks this unit owes */
    tasks: list(record({ task: id(), dueOn: day() }), 500),
  }),
  StepEntered: event(1, { step: step() }),
  StepCompleted: event(1, { step: step(), completedOn: day() }),
  StepWaived: event(1, { step: step(), reason: text(2000), by: id() }),
  /** an inspection window that ended without minutes */
  StepMissed: event(1, { step: step() }),
  /** a done step is owed again: the outline has a new version and the unit has not been reviewed yet */
  StepReopened: event(1, { step: step(), cause: oneOf('newOutline') }),
  /** one per moved deadline; the first is never lost */
  StepDeadlineMoved: event(1, {
    step: step(),
    from: day(),
    to: day(),
    cause: oneOf('extension', 'calendar', 'pause', 'reschedule', 'newOutline'),
  }),
  /** how a strength of people and the tasks change while the round runs */
  StrengthUpdated: event(1, { strength: int(0, 100_000) }),
  TaskAdded: event(1, { task: id(), dueOn: day() }),
  PlanRecorded: event(1, { documentNo: text(60), issuedOn: day(), basis: list(text(200), 50), sixClarities: bool() }),
  AssignmentReceived: event(1, { receivedOn: day(), contactOfficer: id() }),
  /** `makeUp`: held for those who were absent; it dates everyone on the make-up list who has no day yet */
  BriefingPlanned: event(1, {
    session: id(),
    on: day(),
    time: text(5),
    outlineVersion: int(1, 1000),
    makeUp: optional(bool()),
  }),
  BriefingHeld: event(1, {
    session: id(),
    heldOn: day(),
    outlineVersion: int(1, 1000),
    present: int(0, 100_000),
    absentees: list(absentee, 500),
    /** the absentees become the make-up list of this day */
    makeUpOn: optional(day()),
    /** of the paper: the id of a file in the vault, which the log never holds */
    signedList: optional(id()),
    /** held for the make-up list: who was on it and is not named absent again has been briefed */
    makeUp: optional(bool()),
  }),
  /** a new outline version: coverage starts again */
  CoverageReset: event(1, { outlineVersion: int(1, 1000) }),
  TaskDelivered: event(1, { task: id(), deliverable: text(500), by: id() }),
  TaskAccepted: event(1, { task: id(), on: day(), by: id() }),
  TaskWaived: event(1, { task: id(), reason: text(2000), by: id() }),
  ExtensionRequested: event(1, { request: id(), step: step(), to: day(), reason: text(2000), by: id() }),
  ExtensionDecided: event(1, {
    request: id(),
    step: step(),
    granted: bool(),
    to: optional(day()),
    reason: text(2000),
    by: id(),
  }),
  /** `again`: the second, third … time at one and the same instant, as while the clock of simulated data stands still */
  UnitPaused: event(1, {
    cause: oneOf('unit', 'campaign'),
    reason: text(2000),
    by: id(),
    again: optional(int(2, 1000)),
  }),
  UnitResumed: event(1, { cause: oneOf('unit', 'campaign'), by: id(), again: optional(int(2, 1000)) }),
  /** `conclusions` empty = "không có kết luận" */
  ReviewRecorded: event(1, {
    documentNo: text(60),
    heldOn: day(),
    conclusions: list(record({ task: id(), title: text(500), owner: personal(text(200), 'owner'), dueOn: day() }), 100),
  }),
  /** step 6 or 7 with nothing to do, confirmed */
  NothingArose: event(1, { step: oneOf('commendation', 'accountability'), by: id() }),
  UnitRoundClosed: event(1, { outcome: oneOf('completed', 'withdrawn') }),
} as const;
export type UnitRoundEvent = EventOf<typeof unitRoundEvents>;
