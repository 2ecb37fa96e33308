import { noticeOwner } from '@vandong/notice/application';
import { unitRoundEvents } from '../domain/events/index.js';
import { unitRoundNotices as decider } from '../domain/index.js';
import { AcceptTaskHandler } from './accept-task.js';
import { AppointMemberHandler } from './appoint-member.js';
import { ApprovePlanHandler } from './approve-plan.js';
import { Approvers } from './approver.js';
import { AssignTaskHandler } from './assign-task.js';
import { CalendarChanges } from './calendar-changes.js';
import { CampaignLog } from './campaign-log.js';
import { CampaignOutside } from './campaign-outside.js';
import { Campaigns } from './campaigns.js';
import { CaseFacts } from './case-facts.js';
import { Chasing } from './chasing.js';
import { CloseCampaignHandler } from './close-campaign.js';
import { CloseRoundHandler } from './close-round.js';
import { ClosedRounds } from './closed-rounds.js';
import { CommitteeFacts } from './committee-facts.js';
import { CompleteStepHandler } from './complete-step.js';
import { ConfirmNothingAroseHandler } from './confirm-nothing-arose.js';
import { DecideExtensionHandler } from './decide-extension.js';
import { DeliverTaskHandler } from './deliver-task.js';
import { DraftCampaignHandler } from './draft-campaign.js';
import { DraftPlanHandler } from './draft-plan.js';
import { EnrolUnitsHandler } from './enrol-units.js';
import { Enrolments } from './enrolment.js';
import { EstablishCommitteeHandler } from './establish-committee.js';
import { IssuePlanHandler } from './issue-plan.js';
import { LaunchCampaignHandler } from './launch-campaign.js';
import { LookAtCampaign } from './look-at-campaign.js';
import { LookAtUnitRound } from './look-at-unit-round.js';
import { PauseUnitHandler } from './pause-unit.js';
import { PlanBriefingHandler } from './plan-briefing.js';
import { PlanPhasesHandler } from './plan-phases.js';
import { PlanRoundHandler } from './plan-round.js';
import { PublishOutlineHandler } from './publish-outline.js';
import { ReceiveAssignmentHandler } from './receive-assignment.js';
import { RecordBriefingHandler } from './record-briefing.js';
import { RecordPlanHandler } from './record-plan.js';
import { RecordReviewHandler } from './record-review.js';
import { RegisterDirectiveHandler } from './register-directive.js';
import { ReleaseMemberHandler } from './release-member.js';
import { ReplaceHeadHandler } from './replace-head.js';
import { RequestExtensionHandler } from './request-extension.js';
import { ResumeCampaignHandler } from './resume-campaign.js';
import { ResumeUnitHandler } from './resume-unit.js';
import { RoundFacts } from './round-facts.js';
import { SubmitPlanHandler } from './submit-plan.js';
import { SuspendCampaignHandler } from './suspend-campaign.js';
import { PlannedRounds } from './planned-rounds.js';
import { Suspensions } from './suspensions.js';
import { UnitRounds } from './unit-rounds.js';
import { UpdateStrengthHandler } from './update-strength.js';
import { WaiveStepHandler } from './waive-step.js';
import { WaiveTaskHandler } from './waive-task.js';
import { WithdrawUnitHandler } from './withdraw-unit.js';

export { AcceptTask } from './accept-task.js';
export { AppointMember } from './appoint-member.js';
export { ApprovePlan } from './approve-plan.js';
export { AssignTask } from './assign-task.js';
export { CloseCampaign } from './close-campaign.js';
export { CloseRound } from './close-round.js';
export { CompleteStep } from './complete-step.js';
export { ConfirmNothingArose } from './confirm-nothing-arose.js';
export { DecideExtension } from './decide-extension.js';
export { DeliverTask } from './deliver-task.js';
export { DraftCampaign } from './draft-campaign.js';
export { DraftPlan } from './draft-plan.js';
export { EnrolUnits } from './enrol-units.js';
export { EstablishCommittee } from './establish-committee.js';
export { IssuePlan } from './issue-plan.js';
export { LaunchCampaign } from './launch-campaign.js';
export { PauseUnit } from './pause-unit.js';
export { PlanBriefing } from './plan-briefing.js';
export { PlanPhases } from './plan-phases.js';
export { PlanRound } from './plan-round.js';
export { PublishOutline } from './publish-outline.js';
export { ReceiveAssignment } from './receive-assignment.js';
export { RecordBriefing } from './record-briefing.js';
export { RecordPlan } from './record-plan.js';
export { RecordReview } from './record-review.js';
export { RegisterDirective } from './register-directive.js';
export { ReleaseMember } from './release-member.js';
export { ReplaceHead } from './replace-head.js';
export { RequestExtension } from './request-extension.js';
export { ResumeCampaign } from './resume-campaign.js';
export { ResumeUnit } from './resume-unit.js';
export { SubmitPlan } from './submit-plan.js';
export { SuspendCampaign } from './suspend-campaign.js';
export { UpdateStrength } from './update-strength.js';
export { WaiveStep } from './waive-step.js';
export { WaiveTask } from './waive-task.js';
export { WithdrawUnit } from './withdraw-unit.js';
export { CampaignLog } from './campaign-log.js';
export type { CampaignInput } from './campaigns.js';
export { CaseFacts } from './case-facts.js';
export { CommitteeFacts } from './committee-facts.js';
export { LookAtCampaign } from './look-at-campaign.js';
export { LookAtUnitRound } from './look-at-unit-round.js';
export { PlannedRounds } from './planned-rounds.js';
export { Suspensions } from './suspensions.js';
export type { RoundInput } from './unit-rounds.js';

/** Lets the notice use cases reach the rounds of units; belongs into `NOTICE_OWNERS`. */
export const unitRoundNotices = noticeOwner('unitRound', decider, unitRoundEvents);

/**
 * Providers of the campaign module. It also needs EXECUTE, EVENT_STORE, `LadderPorts` and the notice ports; of those,
 * `CommitteeFacts` serves `Committee`, `PlannedRounds` serves `Rounds` and `Suspensions` serves `Pauses`.
 */
export const campaignHandlers = [
  Approvers,
  CalendarChanges,
  CampaignLog,
  CampaignOutside,
  Campaigns,
  CaseFacts,
  Chasing,
  ClosedRounds,
  CommitteeFacts,
  Enrolments,
  LookAtCampaign,
  LookAtUnitRound,
  RoundFacts,
  PlannedRounds,
  Suspensions,
  UnitRounds,
  AcceptTaskHandler,
  AppointMemberHandler,
  ApprovePlanHandler,
  AssignTaskHandler,
  CloseCampaignHandler,
  CloseRoundHandler,
  CompleteStepHandler,
  ConfirmNothingAroseHandler,
  DecideExtensionHandler,
  DeliverTaskHandler,
  DraftCampaignHandler,
  DraftPlanHandler,
  EnrolUnitsHandler,
  EstablishCommitteeHandler,
  IssuePlanHandler,
  LaunchCampaignHandler,
  PauseUnitHandler,
  PlanBriefingHandler,
  PlanPhasesHandler,
  PlanRoundHandler,
  PublishOutlineHandler,
  ReceiveAssignmentHandler,
  RecordBriefingHandler,
  RecordPlanHandler,
  RecordReviewHandler,
  RegisterDirectiveHandler,
  ReleaseMemberHandler,
  ReplaceHeadHandler,
  RequestExtensionHandler,
  ResumeCampaignHandler,
  ResumeUnitHandler,
  SubmitPlanHandler,
  SuspendCampaignHandler,
  UpdateStrengthHandler,
  WaiveStepHandler,
  WaiveTaskHandler,
  WithdrawUnitHandler,
];
