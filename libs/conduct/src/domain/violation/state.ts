import { unreachable, type Instant, type Only } from '@vandong/kernel';
import type { ViolationEvent } from '../events/index.js';

type Data<T extends ViolationEvent['type']> = Only<ViolationEvent, T>['data'];

export interface ViolationState {
  readonly reported?: Data<'ViolationReported'>;
  readonly concluded?: Data<'ViolationConcluded'>;
  readonly resolved?: Data<'LiableLeadersResolved'> & { readonly at: Instant };
  readonly annulled?: Data<'ViolationAnnulled'> & { readonly at: Instant };
}

export function evolveViolation(state: ViolationState, event: ViolationEvent): ViolationState {
  switch (event.type) {
    case 'ViolationReported':
      return { ...state, reported: event.data };
    case 'ViolationConcluded':
      return { ...state, concluded: event.data };
    case 'LiableLeadersResolved':
      return { ...state, resolved: { ...event.data, at: event.occurredAt } };
    case 'ViolationAnnulled':
      return { ...state, annulled: { ...event.data, at: event.occurredAt } };
    default:
      return unreachable(event);
  }
}
