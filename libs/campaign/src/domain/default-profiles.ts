import type { Day } from '@vandong/kernel';
import type { Criterion, Step } from './events/index.js';
import type { ExpectedStep } from './unit-round/facts.js';

/** Deadlines of one round; a set-up screen starts from the defaults and may change every one of them. */
export interface RoundDates {
  readonly from: Day;
  readonly to: Day;
  /** by kind of unit */
  readonly planDueOn: Readonly<Record<ProfileName, Day>>;
  readonly briefingDueOn: Day;
  readonly implementationDueOn: Day;
  readonly inspection: { readonly from: Day; readonly to: Day };
  readonly reviewDueOn: Day;
  readonly settlementDueOn: Day;
  /** plan and briefing of an earlier round; a newer outline owes the briefing again */
  readonly carriedOver: readonly ('plan' | 'briefing')[];
}

/** `drawnTeam` is a team whose lot was drawn for inspection; other teams do not owe step 4 (dossier 1.5). */
export const profileNames = ['department', 'office', 'team', 'drawnTeam'] as const;
export type ProfileName = (typeof profileNames)[number];

export interface Profile {
  readonly profile: ProfileName;
  readonly steps: readonly ExpectedStep[];
}

const numberedPlan: readonly Criterion[] = ['plan.basis', 'plan.sixClarities', 'plan.document'];
const assignment: readonly Criterion[] = ['plan.assignmentReceived', 'plan.contactOfficer'];
const exit: Readonly<Record<Exclude<Step, 'plan'>, readonly Criterion[]>> = {
  briefing: ['briefing.coverage', 'briefing.makeUpList'],
  implementation: ['implementation.tasks'],
  inspection: ['inspection.minutes'],
  review: ['review.recorded', 'review.conclusions'],
  commendation: ['commendation.settled'],
  accountability: ['accountability.settled'],
};

const isTeam = (profile: ProfileName) => profile === 'team' || profile === 'drawnTeam';
const isInspected = (profile: ProfileName) => profile === 'office' || profile === 'drawnTeam';

function profileOf(profile: ProfileName, dates: RoundDates): Profile {
  const again = (step: 'plan' | 'briefing') => dates.carriedOver.includes(step) && { carriedOver: step };
  const { from: opensOn, to: windowEndsOn } = dates.inspection;
  return {
    profile,
    steps: [
      {
        step: 'plan',
        opensOn: dates.from,
        dueOn: dates.planDueOn[profile],
        ...again('plan'),
        criteria: isTeam(profile) ? assignment : numberedPlan,
      },
      { step: 'briefing', dueOn: dates.briefingDueOn, ...again('briefing'), criteria: exit.briefing },
      { step: 'implementation', dueOn: dates.implementationDueOn, criteria: exit.implementation },
      ...(isInspected(profile)
        ? [{ step: 'inspection', opensOn, dueOn: windowEndsOn, criteria: exit.inspection } as const]
        : []),
      { step: 'review', dueOn: dates.reviewDueOn, criteria: exit.review },
      { step: 'commendation', dueOn: dates.settlementDueOn, criteria: exit.commendation },
      { step: 'accountability', dueOn: dates.settlementDueOn, criteria: exit.accountability },
    ],
  };
}

/** What each kind of unit owes in a round with these dates. */
export const profilesOf = (dates: RoundDates): readonly Profile[] => profileNames.map((name) => profileOf(name, dates));

const everyone = (dueOn: Day) => ({ department: dueOn, office: dueOn, team: dueOn, drawnTeam: dueOn });

/** The two rounds of dossier 1.5 and 8.2. */
export const defaultRounds: Readonly<Record<1 | 2, RoundDates>> = {
  1: {
    from: '2026-01-05',
    to: '2026-07-24',
    planDueOn: { department: '2026-01-16', office: '2026-01-30', team: '2026-02-06', drawnTeam: '2026-02-06' },
    briefingDueOn: '2026-02-13',
    implementationDueOn: '2026-06-30',
    inspection: { from: '2026-05-18', to: '2026-06-26' },
    reviewDueOn: '2026-07-24',
    settlementDueOn: '2026-07-24',
    carriedOver: [],
  },
  2: {
    from: '2026-07-27',
    to: '2027-01-29',
    // owed only by a unit that has no plan of round 1 to carry over
    planDueOn: everyone('2026-08-14'),
    briefingDueOn: '2026-11-20',
    implementationDueOn: '2026-12-15',
    inspection: { from: '2026-10-05', to: '2026-11-27' },
    reviewDueOn: '2027-01-15',
    settlementDueOn: '2027-01-29',
    carriedOver: ['plan', 'briefing'],
  },
};

/** Per cent of strength that must be briefed (dossier 1.5, step 2). */
export const defaultCoverageTarget = 90;
