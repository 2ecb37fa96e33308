import { api, unwrap } from './client.js';
import { useCommand } from './commands.js';
import type { Schema, StepKey } from './types.js';

/** Every command of the product, typed by the server's OpenAPI. A hook per command; `useCommand` says what they share. */

export const useApproveReminder = () =>
  useCommand((body: Schema<'ApproveReminderBody'>, header) =>
    unwrap(api.POST('/api/v1/notices/reminders/approval', { body, params: { header } })),
  );
export const useWaiveReminder = () =>
  useCommand((body: Schema<'WaiveReminderBody'>, header) =>
    unwrap(api.POST('/api/v1/notices/reminders/waiver', { body, params: { header } })),
  );
export const useLogCall = () =>
  useCommand((body: Schema<'LogCallBody'>, header) =>
    unwrap(api.POST('/api/v1/notices/calls', { body, params: { header } })),
  );
export const useOpenNotice = () =>
  useCommand((body: Schema<'OpenNoticeBody'>, header) =>
    unwrap(api.POST('/api/v1/notices/opened', { body, params: { header } })),
  );

export const useRequestExtension = (caseId: string) =>
  useCommand((body: Schema<'RequestExtensionBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/extensions', { body, params: { path: { caseId }, header } })),
  );
export const useDecideExtension = (caseId: string, request: string) =>
  useCommand((body: Schema<'DecideExtensionBody'>, header) =>
    unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/extensions/{request}/decision', {
        body,
        params: { path: { caseId, request }, header },
      }),
    ),
  );
export const usePauseUnit = (caseId: string) =>
  useCommand((body: Schema<'WaiveTaskBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/pause', { body, params: { path: { caseId }, header } })),
  );
export const useResumeUnit = (caseId: string) =>
  useCommand((body: Schema<'ResumeUnitBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/resume', { body, params: { path: { caseId }, header } })),
  );
export const useWaiveStep = (caseId: string, step: string) =>
  useCommand((body: Schema<'WaiveTaskBody'>, header) =>
    unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/steps/{step}/waiver', {
        body,
        params: { path: { caseId, step }, header },
      }),
    ),
  );
export const useConfirmNothingArose = (caseId: string) =>
  useCommand((body: Schema<'ConfirmNothingAroseBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/nothing-arose', { body, params: { path: { caseId }, header } })),
  );
export const useHoldBriefing = (caseId: string, session: string) =>
  useCommand((body: Schema<'HoldBriefingBody'>, header) =>
    unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/briefings/{session}/held', {
        body,
        params: { path: { caseId, session }, header },
      }),
    ),
  );
export const usePlanBriefing = (caseId: string) =>
  useCommand((body: Schema<'PlanBriefingBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/briefings', { body, params: { path: { caseId }, header } })),
  );

export const useRecordInspection = (id: string) =>
  useCommand((body: Schema<'RecordInspectionBody'>, header) =>
    unwrap(api.POST('/api/v1/inspections/{id}/minutes', { body, params: { path: { id }, header } })),
  );
export const useRescheduleInspection = (id: string) =>
  useCommand((body: Schema<'RescheduleInspectionBody'>, header) =>
    unwrap(api.POST('/api/v1/inspections/{id}/reschedule', { body, params: { path: { id }, header } })),
  );

export const useConcludeViolation = (id: string) =>
  useCommand((body: Schema<'ConcludeViolationBody'>, header) =>
    unwrap(api.POST('/api/v1/violations/{id}/conclusion', { body, params: { path: { id }, header } })),
  );
export const useExtendLimit = (id: string) =>
  useCommand((body: Schema<'ExtendLimitBody'>, header) =>
    unwrap(api.POST('/api/v1/violations/{id}/extension', { body, params: { path: { id }, header } })),
  );
export const useOpenFurtherLevel = (id: string) =>
  useCommand((body: Schema<'OpenFurtherLevelBody'>, header) =>
    unwrap(api.POST('/api/v1/violations/{id}/further-level', { body, params: { path: { id }, header } })),
  );
export const useAnnulViolation = (id: string) =>
  useCommand((body: Schema<'AnnulViolationBody'>, header) =>
    unwrap(api.POST('/api/v1/violations/{id}/annulment', { body, params: { path: { id }, header } })),
  );
export const useExplainReview = (caseId: string) =>
  useCommand((body: Schema<'ExplainReviewBody'>, header) =>
    unwrap(api.POST('/api/v1/reviews/{caseId}/explanation', { body, params: { path: { caseId }, header } })),
  );
export const useDecideReview = (caseId: string) =>
  useCommand((body: Schema<'DecideReviewBody'>, header) =>
    unwrap(api.POST('/api/v1/reviews/{caseId}/decision', { body, params: { path: { caseId }, header } })),
  );
export const useProposeWaiver = (caseId: string) =>
  useCommand((body: Schema<'ProposeWaiverBody'>, header) =>
    unwrap(api.POST('/api/v1/reviews/{caseId}/waiver', { body, params: { path: { caseId }, header } })),
  );
export const useSignWaiver = (caseId: string) =>
  useCommand((body: Schema<'SignWaiverBody'>, header) =>
    unwrap(api.POST('/api/v1/reviews/{caseId}/waiver/signature', { body, params: { path: { caseId }, header } })),
  );

export const useApproveCommendation = (id: string) =>
  useCommand((body: Schema<'ApproveCommendationBody'>, header) =>
    unwrap(api.POST('/api/v1/commendations/{id}/approval', { body, params: { path: { id }, header } })),
  );
export const useRejectCommendation = (id: string) =>
  useCommand((body: Schema<'RejectCommendationBody'>, header) =>
    unwrap(api.POST('/api/v1/commendations/{id}/rejection', { body, params: { path: { id }, header } })),
  );

export const useLaunchCampaign = () =>
  useCommand((body: Schema<'LaunchCampaignBody'>, header) =>
    unwrap(api.POST('/api/v1/setup/launch', { body, params: { header } })),
  );
export const useSetCalendarDay = () =>
  useCommand((body: Schema<'SetCalendarDayBody'>, header) =>
    unwrap(api.POST('/api/v1/calendar/days', { body, params: { header } })),
  );

export const useRecordPlan = (caseId: string) =>
  useCommand((body: Schema<'RecordPlanBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/plan', { body, params: { path: { caseId }, header } })),
  );
export const useReceiveAssignment = (caseId: string) =>
  useCommand((body: Schema<'ReceiveAssignmentBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/assignment', { body, params: { path: { caseId }, header } })),
  );
export const useDeliverTask = (caseId: string, task: string) =>
  useCommand((body: Schema<'DeliverTaskBody'>, header) =>
    unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/tasks/{task}/delivered', {
        body,
        params: { path: { caseId, task }, header },
      }),
    ),
  );
export const useAcceptTask = (caseId: string, task: string) =>
  useCommand((body: Schema<'AcceptTaskBody'>, header) =>
    unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/tasks/{task}/accepted', {
        body,
        params: { path: { caseId, task }, header },
      }),
    ),
  );
export const useWaiveTask = (caseId: string, task: string) =>
  useCommand((body: Schema<'WaiveTaskBody'>, header) =>
    unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/tasks/{task}/waived', {
        body,
        params: { path: { caseId, task }, header },
      }),
    ),
  );
export const useCompleteStep = (caseId: string, step: StepKey) =>
  useCommand((body: Schema<'CompleteStepBody'>, header) =>
    unwrap(
      api.POST('/api/v1/unit-rounds/{caseId}/steps/{step}/completion', {
        body,
        params: { path: { caseId, step }, header },
      }),
    ),
  );
export const useRecordReview = (caseId: string) =>
  useCommand((body: Schema<'RecordReviewBody'>, header) =>
    unwrap(api.POST('/api/v1/unit-rounds/{caseId}/review', { body, params: { path: { caseId }, header } })),
  );

export const useScheduleInspection = () =>
  useCommand((body: Schema<'ScheduleInspectionBody'>, header) =>
    unwrap(api.POST('/api/v1/inspections', { body, params: { header } })),
  );
export const useCancelInspection = (id: string) =>
  useCommand((body: Schema<'CancelInspectionBody'>, header) =>
    unwrap(api.POST('/api/v1/inspections/{id}/cancellation', { body, params: { path: { id }, header } })),
  );
export const useReportViolation = () =>
  useCommand((body: Schema<'ReportViolationBody'>, header) =>
    unwrap(api.POST('/api/v1/violations', { body, params: { header } })),
  );
export const useProposeCommendation = () =>
  useCommand((body: Schema<'ProposeCommendationBody'>, header) =>
    unwrap(api.POST('/api/v1/commendations', { body, params: { header } })),
  );
export const useWithdrawCommendation = (id: string) =>
  useCommand((body: Schema<'WithdrawCommendationBody'>, header) =>
    unwrap(api.POST('/api/v1/commendations/{id}/withdrawal', { body, params: { path: { id }, header } })),
  );

export const useSuspendCampaign = (id: string) =>
  useCommand((body: Schema<'SuspendCampaignBody'>, header) =>
    unwrap(api.POST('/api/v1/campaigns/{id}/suspension', { body, params: { path: { id }, header } })),
  );
export const useResumeCampaign = (id: string) =>
  useCommand((body: Schema<'ResumeCampaignBody'>, header) =>
    unwrap(api.POST('/api/v1/campaigns/{id}/resumption', { body, params: { path: { id }, header } })),
  );
export const usePublishOutline = (id: string) =>
  useCommand((body: Schema<'PublishOutlineBody'>, header) =>
    unwrap(api.POST('/api/v1/campaigns/{id}/outlines', { body, params: { path: { id }, header } })),
  );
