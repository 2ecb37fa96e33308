import { unreachable, type Day, type Instant, type Only } from '@vandong/kernel';
import type { ViolationEvent } from '../events/index.js';

type Data<T extends ViolationEvent['type']> = Only<ViolationEvent, T>['data'];

export interface ViolationState {
  readonly reported?: Data<'ViolationReported'>;
  readonly extended?: Data<'HandlingLimitExtended'>;
  readonly concluded?: Data<'ViolationConcluded'>;
  readonly resolved?: Data<'LiableLeadersResolved'> & { readonly at: Instant };
  /** levels opened by order, in the order of the orders; absent while there is none */
  readonly further?: readonly (Data<'FurtherLevelOpened'> & { readonly at: Instant })[];
  readonly annulled?: Data<'ViolationAnnulled'> & { readonly at: Instant };
}

export function evolveViolation(state: ViolationState, event: ViolationEvent): ViolationState {
  switch (event.type) {
    case 'ViolationReported':
      return { ...state, reported: event.data };
    case 'HandlingLimitExtended':
      return { ...state, extended: event.data };
    case 'ViolationConcluded':
      return { ...state, concluded: event.data };
    case 'LiableLeadersResolved':
      return { ...state, resolved: { ...event.data, at: event.occurredAt } };
    case 'FurtherLevelOpened':
      return { ...state, further: [...(state.further ?? []), { ...event.data, at: event.occurredAt }] };
    case 'ViolationAnnulled':
      return { ...state, annulled: { ...event.data, at: event.occurredAt } };
    default:
      return unreachable(event);
  }
}

/** A leader the case reaches: since when, and the day from which the authority's time to decide about him counts. */
export type Reached = Data<'LiableLeadersResolved'>['leaders'][number] & { readonly at: Instant; readonly from: Day };

/** Everyone the case reaches: by the row of its outcome, and by orders that went further. */
export function reachedBy({ concluded, resolved, further = [] }: ViolationState): readonly Reached[] {
  if (!concluded || !resolved) return [];
  return [
    ...resolved.leaders.map((leader) => ({ ...leader, at: resolved.at, from: concluded.concludedOn })),
    ...further.flatMap(({ leaders, at, orderedOn }) => leaders.map((leader) => ({ ...leader, at, from: orderedOn }))),
  ];
}
