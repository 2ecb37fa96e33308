import { unreachable } from '@vandong/kernel';
import { evolveNotices, isNoticeEvent, ladderState } from '@vandong/notice/domain';
import type { CommendationEvent } from '../events/index.js';
import type { CommendationState } from './state.js';

export function evolve(state: CommendationState, event: CommendationEvent): CommendationState {
  if (event.type === 'CommendationProposed') {
    const eligibility = { eligible: true, blocking: [], warnings: [] };
    const { data, occurredAt } = event;
    return {
      status: 'proposed',
      proposal: data,
      proposedAt: occurredAt,
      eligibility,
      checkedAt: occurredAt,
      flags: [],
      notices: ladderState,
    };
  }
  if (state.status === 'unknown') return state;
  if (isNoticeEvent(event)) return { ...state, notices: evolveNotices(state.notices, event) };
  switch (event.type) {
    case 'EligibilityChecked':
      return { ...state, eligibility: event.data, checkedAt: event.occurredAt };
    case 'CommendationFlagged':
      return { ...state, flags: [...state.flags, event.data.violation] };
    case 'CommendationApproved':
      return { ...state, status: 'approved', approval: event.data };
    case 'CommendationRejected':
      return { ...state, status: 'rejected', rejection: event.data };
    case 'CommendationWithdrawn':
      return { ...state, status: 'withdrawn' };
    default:
      return unreachable(event);
  }
}
