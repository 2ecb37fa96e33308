import { unreachable } from '@vandong/kernel';
import { evolveNotices, isNoticeEvent, ladderState } from '@vandong/notice/domain';
import type { InspectionEvent } from '../events/index.js';
import type { InspectionState } from './state.js';

export function evolve(state: InspectionState, event: InspectionEvent): InspectionState {
  if (event.type === 'InspectionScheduled') {
    const { data, occurredAt } = event;
    return {
      status: 'scheduled',
      plan: data,
      dueOn: data.dueOn,
      dueSince: occurredAt,
      windowEndsOn: data.windowEndsOn,
      notices: ladderState,
    };
  }
  if (state.status === 'unknown') return state;
  if (isNoticeEvent(event)) return { ...state, notices: evolveNotices(state.notices, event) };
  switch (event.type) {
    case 'InspectionRescheduled':
      return {
        ...state,
        dueOn: event.data.dueOn,
        dueSince: event.occurredAt,
        windowEndsOn: event.data.windowEndsOn ?? state.windowEndsOn,
      };
    case 'InspectionRecorded':
      return { ...state, status: 'recorded', record: event.data };
    case 'InspectionMissed':
      return { ...state, status: 'missed' };
    case 'InspectionCancelled':
      return { ...state, status: 'cancelled' };
    default:
      return unreachable(event);
  }
}
