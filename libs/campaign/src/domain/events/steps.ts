import { day, id, int, list, oneOf, optional, record } from '@vandong/kernel';

/** The seven steps of a unit's pass through a round, in order (dossier 1.5). */
export const steps = [
  'plan',
  'briefing',
  'implementation',
  'inspection',
  'review',
  'commendation',
  'accountability',
] as const;
export type Step = (typeof steps)[number];
export const step = () => oneOf(...steps);

/** Exit criteria as data; the decider knows how to check each, the rules say which a step owes. */
export const criteria = [
  'plan.basis',
  'plan.sixClarities',
  'plan.document',
  'plan.assignmentReceived',
  'plan.contactOfficer',
  'briefing.coverage',
  'briefing.makeUpList',
  'implementation.tasks',
  'inspection.minutes',
  'review.recorded',
  'review.conclusions',
  'commendation.settled',
  'accountability.settled',
] as const;
export type Criterion = (typeof criteria)[number];

/** What a unit owes in a step. A step that is absent from the profile is not expected (blank, in no denominator). */
export const expectedStep = record({
  step: step(),
  /** the step may be entered from this day on */
  opensOn: optional(day()),
  dueOn: day(),
  /** done in an earlier round and carried over (plan, briefing) */
  carriedOver: optional(oneOf('plan', 'briefing')),
  criteria: list(oneOf(...criteria), 10),
});
export const coverageTarget = int(0, 100);
export const taskRef = id;
