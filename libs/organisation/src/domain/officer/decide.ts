import { refuse, unreachable, type Day, type Decider, type Instant } from '@vandong/kernel';
import { inForce } from '../as-of.js';
import type { OfficerEvent } from '../events/index.js';
import { mustExist, type UnitLife } from '../unit/index.js';
import type { OfficerFile } from './state.js';

export interface RegisterOfficer {
  readonly kind: 'register';
  readonly at: Instant;
  readonly officer: string;
  readonly fullName: string;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly rank: string;
}
export interface AssignOfficer {
  readonly kind: 'assign';
  readonly at: Instant;
  readonly officer: string;
  readonly unit: string;
  readonly life: UnitLife;
  readonly as: 'member' | 'seconded';
  readonly from: Day;
}
export type OfficerCommand = RegisterOfficer | AssignOfficer;

type Registered = Extract<OfficerEvent, { type: 'OfficerRegistered' }>['data'];
export interface OfficerState {
  readonly registered?: Registered;
  readonly file?: OfficerFile;
}

export const officerDecider: Decider<OfficerState, OfficerCommand, OfficerEvent> = {
  initial: {},
  decide,
  evolve: (state, event) => ({
    ...(event.type === 'OfficerRegistered'
      ? { registered: event.data }
      : state.registered && { registered: state.registered }),
    file: evolveOfficer(state.file, event),
  }),
};

function decide(command: OfficerCommand, { registered, file }: OfficerState): readonly OfficerEvent[] {
  switch (command.kind) {
    case 'register': {
      const { kind: _kind, at, ...data } = command;
      if (!registered) return [{ type: 'OfficerRegistered', occurredAt: at, data }];
      const same = (Object.keys(data) as (keyof typeof data)[]).every((key) => registered[key] === data[key]);
      return same ? [] : refuse('officer.exists', { officer: data.officer });
    }
    case 'assign': {
      const { kind: _kind, at, life, ...data } = command;
      if (!file) refuse('officer.unknown', { officer: data.officer });
      mustExist(data.unit, life, data.from);
      const now = inForce(file.assignments, { on: data.from });
      const same = now?.unit === data.unit && now.as === data.as;
      return same ? [] : [{ type: 'OfficerAssigned', occurredAt: at, data }];
    }
    default:
      return unreachable(command);
  }
}

/** `recorded`: the event's log position; a decider, for which all of its past is known, leaves it out. */
export function evolveOfficer(file: OfficerFile | undefined, event: OfficerEvent, recorded = 0): OfficerFile {
  const before = file ?? { officer: event.data.officer, assignments: [] };
  switch (event.type) {
    case 'OfficerRegistered':
      return before;
    case 'OfficerAssigned': {
      const { unit, as, from } = event.data;
      return { ...before, assignments: [...before.assignments, { from, value: { unit, as }, recorded }] };
    }
    default:
      return unreachable(event);
  }
}
