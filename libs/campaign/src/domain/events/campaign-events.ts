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
import { expectedStep } from './steps.js';

/** A round's step profile for one kind of unit: data, not code (dossier 1.5). */
const profile = record({ profile: id(), steps: list(expectedStep, 7) });

/** Stream `campaign-<campaign>`. */
export const campaignEvents = {
  CampaignDrafted: event(1, { campaign: id(), name: text(400), nameEn: text(400), from: day(), to: day() }),
  DirectiveRegistered: event(1, {
    campaign: id(),
    directive: id(),
    documentNo: text(60),
    issuedOn: day(),
    issuedBy: text(200),
    subject: text(500),
  }),
  PlanDrafted: event(1, { campaign: id(), basis: list(id(), 50), aims: text(10_000) }),
  PlanSubmitted: event(1, { campaign: id() }),
  PlanApproved: event(1, { campaign: id(), by: id() }),
  PlanIssued: event(1, { campaign: id(), documentNo: text(60), issuedOn: day(), signedBy: id() }),
  /** all six clarities (6 rõ, dossier 3.1) are mandatory */
  TaskAssigned: event(1, {
    campaign: id(),
    round: int(1, 20),
    task: id(),
    title: text(500),
    assignee: personal(text(200), 'assignee'),
    dueOn: day(),
    accountable: personal(text(200), 'accountable'),
    deliverable: text(500),
    authority: text(500),
    /** profiles whose units owe the task */
    profiles: list(id(), 20),
    linkedTask: optional(text(200)),
  }),
  CommitteeEstablished: event(1, { campaign: id(), documentNo: text(60), issuedOn: day() }),
  /** by post: on transfer the seat follows the post (dossier 2.4) */
  MemberAppointed: event(1, {
    campaign: id(),
    post: id(),
    seat: oneOf('head', 'standingDeputy', 'deputy', 'standingMember', 'member', 'secretary'),
    from: day(),
  }),
  MemberReleased: event(1, { campaign: id(), post: id(), on: day() }),
  PhasePlanned: event(1, {
    campaign: id(),
    phase: int(0, 20),
    name: text(200),
    nameEn: text(200),
    from: day(),
    to: day(),
  }),
  RoundPlanned: event(1, {
    campaign: id(),
    round: int(1, 20),
    from: day(),
    to: day(),
    coverageTarget: int(0, 100),
    profiles: list(profile, 20),
  }),
  /** the expected set is a fact: the denominator of every rate can be opened */
  UnitEnrolled: event(1, {
    campaign: id(),
    round: int(1, 20),
    unit: id(),
    profile: id(),
    strength: int(0, 100_000),
    group: text(40),
  }),
  UnitWithdrawn: event(1, {
    campaign: id(),
    round: int(1, 20),
    unit: id(),
    reason: text(2000),
    successor: optional(id()),
  }),
  OutlinePublished: event(1, { campaign: id(), version: int(1, 1000), documentNo: text(60), publishedOn: day() }),
  CampaignLaunched: event(1, { campaign: id(), by: id() }),
  /** the whole campaign, or one unit and all below it along line command */
  CampaignSuspended: event(1, {
    campaign: id(),
    subtree: optional(id()),
    reason: text(2000),
    documentNo: optional(text(60)),
    by: id(),
  }),
  CampaignResumed: event(1, { campaign: id(), subtree: optional(id()), by: id() }),
  RoundClosed: event(1, { campaign: id(), round: int(1, 20) }),
  CampaignClosed: event(1, { campaign: id(), complete: bool() }),
} as const;
export type CampaignEvent = EventOf<typeof campaignEvents>;
