import { unreachable, type Day, type Instant } from '@vandong/kernel';
import { evolveNotices, isNoticeEvent, type NoticeEvent } from '@vandong/notice/domain';
import type { Step, UnitRoundEvent } from '../events/index.js';
import { evolveBriefing, isBriefingEvent } from './evolve-briefing.js';
import { moved, opened } from './evolve-deadline.js';
import type { Extension, PauseCause, StepRecord, TaskRecord, UnitRoundState } from './state.js';

/** The unit's round after the event. */
export function evolveUnitRound(state: UnitRoundState, event: UnitRoundEvent): UnitRoundState {
  if (isNoticeEvent(event)) return { ...state, notices: evolveNotices(state.notices, event) };
  if (isBriefingEvent(event)) return evolveBriefing(state, event);
  return evolveOwn(state, event);
}

type OwnEvent = Exclude<UnitRoundEvent, NoticeEvent | Parameters<typeof evolveBriefing>[1]>;

function evolveOwn(state: UnitRoundState, event: OwnEvent): UnitRoundState {
  const at = event.occurredAt;
  switch (event.type) {
    case 'UnitRoundOpened':
      return opened(state, event);
    case 'StepEntered':
      return onStep(state, event.data.step, { status: 'entered', enteredAt: at });
    case 'StepCompleted':
      return onStep(state, event.data.step, { status: 'done', completedOn: event.data.completedOn, settledAt: at });
    case 'StepWaived':
      return onStep(state, event.data.step, { status: 'waived', settledAt: at });
    case 'StepMissed':
      return onStep(state, event.data.step, { status: 'missed', settledAt: at });
    case 'StepReopened':
      return reopened(state, event.data.step, at);
    case 'StepDeadlineMoved':
      return moved(state, event);
    case 'StrengthUpdated':
      return { ...state, strength: event.data.strength };
    case 'TaskAdded':
      return { ...state, tasks: [...state.tasks, { ...event.data, status: 'open' }] };
    case 'PlanRecorded':
      return { ...state, plan: event.data };
    case 'AssignmentReceived':
      return { ...state, assignment: event.data };
    case 'TaskDelivered':
      return onTask(state, event.data.task, {
        status: 'delivered',
        deliverable: event.data.deliverable,
        by: event.data.by,
      });
    case 'TaskAccepted':
      return onTask(state, event.data.task, { status: 'accepted' });
    case 'TaskWaived':
      return onTask(state, event.data.task, { status: 'waived' });
    case 'ExtensionRequested': {
      const { request, step, to, by } = event.data;
      return { ...state, extensions: [...state.extensions, { request, step, to, by, status: 'asked' }] };
    }
    case 'ExtensionDecided':
      return onExtension(state, event.data.request, {
        status: event.data.granted ? 'granted' : 'refused',
        ...(event.data.to && { to: event.data.to }),
      });
    case 'UnitPaused':
      return paused(state, event.data, at);
    case 'UnitResumed':
      return resumed(state, event.data, at);
    case 'ReviewRecorded':
      return { ...state, review: event.data };
    case 'NothingArose':
      return { ...state, nothingArose: [...state.nothingArose, event.data.step] };
    case 'UnitRoundClosed':
      return { ...state, closed: event.data.outcome, closedAt: at };
    default:
      return unreachable(event);
  }
}

const onStep = (state: UnitRoundState, step: Step, change: Partial<StepRecord>): UnitRoundState => ({
  ...state,
  steps: state.steps.map((each) => (each.step === step ? { ...each, ...change } : each)),
});
/** Owed again from now on: what its ladder would have said before is not said afterwards. */
function reopened(state: UnitRoundState, step: Step, at: Instant): UnitRoundState {
  const again = ({ completedOn: _, settledAt: __, ...record }: StepRecord): StepRecord => ({
    ...record,
    status: 'entered',
    enteredAt: at,
    dueSince: at,
  });
  return { ...state, steps: state.steps.map((each) => (each.step === step ? again(each) : each)) };
}
const onTask = (state: UnitRoundState, task: string, change: Partial<TaskRecord>): UnitRoundState => ({
  ...state,
  tasks: state.tasks.map((each) => (each.task === task ? { ...each, ...change } : each)),
});
const onExtension = (
  state: UnitRoundState,
  request: string,
  change: { status: Extension['status']; to?: Day },
): UnitRoundState => ({
  ...state,
  extensions: state.extensions.map((each) => (each.request === request ? { ...each, ...change } : each)),
});

type PauseEvent = { readonly cause: PauseCause; readonly again?: number | undefined };

function paused(state: UnitRoundState, { cause, again = 1 }: PauseEvent, at: Instant): UnitRoundState {
  const pause = { since: state.pause?.since ?? at, causes: [...(state.pause?.causes ?? []), cause] };
  const campaignPause = { ...state.campaignPause, began: { at, nth: again }, lasts: true };
  return { ...state, pause, ...(cause === 'campaign' && { campaignPause }) };
}

function resumed({ pause, ...rest }: UnitRoundState, { cause, again = 1 }: PauseEvent, at: Instant): UnitRoundState {
  const causes = pause?.causes.filter((each) => each !== cause) ?? [];
  return {
    ...rest,
    ...(pause && causes.length > 0 && { pause: { since: pause.since, causes } }),
    ...(cause === 'campaign' &&
      rest.campaignPause && { campaignPause: { ...rest.campaignPause, ended: { at, nth: again }, lasts: false } }),
  };
}
