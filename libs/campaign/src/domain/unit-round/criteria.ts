import type { Unmet } from '@vandong/kernel';
import type { Criterion } from '../events/index.js';
import type { CaseFact, UnitRoundFacts } from './facts.js';
import { coverage, covered, type StepRecord, type UnitRoundState } from './state.js';

type Outside = Pick<UnitRoundFacts, 'inspections' | 'proposals' | 'reviews'>;
type Check = (state: UnitRoundState, facts: Outside) => Unmet | undefined;

const unless = (met: boolean, code: Criterion, params?: Unmet['params']): Unmet | undefined =>
  met ? undefined : { code, ...(params && { params }) };

/** How each exit criterion is checked; which step owes which is data of its profile. */
const checks: Readonly<Record<Criterion, Check>> = {
  'plan.basis': ({ plan }) => unless((plan?.basis.length ?? 0) > 0, 'plan.basis'),
  'plan.sixClarities': ({ plan }) => unless(plan?.sixClarities === true, 'plan.sixClarities'),
  'plan.document': ({ plan }) => unless(Boolean(plan?.documentNo.trim()), 'plan.document'),
  'plan.assignmentReceived': ({ assignment }) => unless(assignment !== undefined, 'plan.assignmentReceived'),
  'plan.contactOfficer': ({ assignment }) => unless(Boolean(assignment?.contactOfficer), 'plan.contactOfficer'),
  'briefing.coverage': (state) =>
    unless(coverage(state) >= state.coverageTarget, 'briefing.coverage', {
      coverage: coverage(state),
      target: state.coverageTarget,
      outlineVersion: state.outlineVersion,
    }),
  'briefing.makeUpList': (state) => {
    const undated = state.absentees.filter(({ makeUpOn }) => makeUpOn === undefined).length;
    // neither counted present nor named absent: nobody knows who they are, so no list can hold them
    const unlisted = state.strength - covered(state) - state.absentees.length;
    return unless(undated === 0 && unlisted <= 0, 'briefing.makeUpList', { undated, unlisted: Math.max(0, unlisted) });
  },
  'implementation.tasks': ({ tasks }) => {
    const open = tasks.filter(({ status }) => status === 'open' || status === 'delivered').length;
    return unless(open === 0, 'implementation.tasks', { open, total: tasks.length });
  },
  'inspection.minutes': (_, { inspections }) =>
    unless(
      inspections.some(({ status }) => status === 'recorded'),
      'inspection.minutes',
    ),
  'review.recorded': ({ review }) => unless(review !== undefined, 'review.recorded'),
  'review.conclusions': ({ review }) => {
    const loose = review?.conclusions.filter(({ task, owner }) => !task || !owner.trim()).length ?? 0;
    return unless(review !== undefined && loose === 0, 'review.conclusions', { loose });
  },
  'commendation.settled': (state, { proposals }) => casesSettled(state, 'commendation', proposals),
  'accountability.settled': (state, { reviews }) => casesSettled(state, 'accountability', reviews),
};

function casesSettled(
  state: UnitRoundState,
  step: 'commendation' | 'accountability',
  cases: readonly CaseFact[],
): Unmet | undefined {
  const open = cases.filter(({ closedAt }) => closedAt === undefined).length;
  const settled = open === 0 && (cases.length > 0 || state.nothingArose.includes(step));
  return unless(settled, `${step}.settled`, { open, total: cases.length });
}

/** What is missing before the step is done, in the order of its profile. */
export const unmetOf = (state: UnitRoundState, record: StepRecord, facts: Outside): Unmet[] =>
  record.criteria.flatMap((criterion) => checks[criterion](state, facts) ?? []);
