/** The eight states of a step as people see them (dossier 1.5): shape, colour and word come from `StatusMark`. */
export const statuses = ['none', 'run', 'due', 'late', 'done', 'waived', 'suspended', 'missed'] as const;
export type Status = (typeof statuses)[number];

/** `blank`: the unit's step profile does not expect this step. Not the same as waived, and in no denominator. */
export type Shown = Status | 'blank';

export const stepKeys = [
  'plan',
  'briefing',
  'implementation',
  'inspection',
  'review',
  'commendation',
  'accountability',
] as const;
export type StepKey = (typeof stepKeys)[number];
