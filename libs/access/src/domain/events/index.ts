import { day, event, id, oneOf, optional, personal, text, type EventOf } from '@vandong/kernel';

/** Roles of dossier 9.1. */
export const roles = [
  'committeeHead',
  'standingDeputy',
  'committeeMember',
  'assistant',
  'inspectionLead',
  'provincialLeader',
  'caseOfficer',
  'officeHead',
  'officeDeputy',
  'teamLeader',
  'officer',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Stream `person-<person>`: the account and its rights; credentials live in the vault, never in an event. */
export const personEvents = {
  PersonRegistered: event(1, { person: id(), displayName: personal(text(120), 'person'), officer: optional(id()) }),
  /** "own unit and below" along line command; no unit = the whole force */
  RoleGranted: event(1, { person: id(), role: oneOf(...roles), unit: optional(id()), from: day() }),
  RoleRevoked: event(1, { person: id(), role: oneOf(...roles), unit: optional(id()), on: day() }),
} as const;
export type PersonEvent = EventOf<typeof personEvents>;
