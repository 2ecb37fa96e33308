import { unreachable, type DomainEvent, type Only } from '@vandong/kernel';
import type { UnitRoundEvent } from '../events/index.js';
import { sessionRecord } from './session-record.js';
import type { Absentee, Session, UnitRoundState } from './state.js';

type BriefingEvent = Only<UnitRoundEvent, 'BriefingPlanned' | 'BriefingHeld' | 'CoverageReset'>;

export const isBriefingEvent = (event: DomainEvent): event is BriefingEvent =>
  event.type === 'BriefingPlanned' || event.type === 'BriefingHeld' || event.type === 'CoverageReset';

/** Coverage counts for one outline version only: another version starts from nothing. */
export function evolveBriefing(state: UnitRoundState, event: BriefingEvent): UnitRoundState {
  switch (event.type) {
    case 'CoverageReset':
      return { ...state, outlineVersion: event.data.outlineVersion, present: 0, absentees: [] };
    case 'BriefingPlanned': {
      const { session, on, time, outlineVersion, makeUp } = event.data;
      const dated = makeUp
        ? state.absentees.map((each) => ({ ...each, makeUpOn: each.makeUpOn ?? on }))
        : state.absentees;
      return {
        ...state,
        absentees: dated,
        sessions: put(state.sessions, { session, on, time, outlineVersion, held: false, ...(makeUp && { makeUp }) }),
      };
    }
    case 'BriefingHeld':
      return held(state, event.data);
    default:
      return unreachable(event);
  }
}

function held(state: UnitRoundState, data: Only<UnitRoundEvent, 'BriefingHeld'>['data']): UnitRoundState {
  const { session, heldOn, outlineVersion, present, makeUpOn, makeUp } = data;
  const invited = (each: Absentee) => makeUp === true && (each.makeUpOn ?? heldOn) <= heldOn;
  const away = data.absentees.map((each) => ({ ...each, ...(makeUpOn && { makeUpOn }) }));
  const named = new Set(away.map(keyOf));
  return {
    ...state,
    sessions: put(state.sessions, {
      session,
      on: heldOn,
      outlineVersion,
      held: true,
      ...(makeUp && { makeUp }),
      record: sessionRecord(data),
    }),
    present: state.present + present,
    absentees: [...state.absentees.filter((each) => !invited(each) && !named.has(keyOf(each))), ...away],
  };
}

const keyOf = ({ officer, name }: Absentee) => officer ?? name;
const put = (sessions: readonly Session[], session: Session): Session[] => [
  ...sessions.filter((each) => each.session !== session.session),
  session,
];
