import { dayOf, instantAt } from '@vandong/kernel';
import type { Rows } from '../write/index.js';
import { LAUNCH_TIME } from './acts/rounds.js';
import type { Facts } from './facts.js';

/** The newest campaign whose plan is issued, as its papers say it; without one its sheets are empty. */
export function campaignRows({ of }: Facts): Rows {
  const drafted = of('CampaignDrafted').at(-1)?.data;
  const mine = <E extends { readonly data: { readonly campaign: string } }>(events: readonly E[]) =>
    events.filter(({ data }) => data.campaign === drafted?.campaign);
  const plan = mine(of('PlanDrafted')).at(-1)?.data;
  const issued = mine(of('PlanIssued'))[0]?.data;
  const committee = mine(of('CommitteeEstablished'))[0];
  if (!drafted || !plan || !issued || !committee) return {};
  const launched = mine(of('CampaignLaunched')).find(
    ({ occurredAt }) => occurredAt === instantAt(dayOf(occurredAt), LAUNCH_TIME),
  );
  const rounds = mine(of('RoundPlanned')).map(({ data: { campaign: _, ...round } }) => round);
  return {
    campaign: [
      {
        ...drafted,
        aims: plan.aims,
        planNo: issued.documentNo,
        planIssuedOn: issued.issuedOn,
        signedBy: issued.signedBy,
        committeeNo: committee.data.documentNo,
        committeeIssuedOn: committee.data.issuedOn,
        remindersFrom: of('LadderPublished').find(({ data }) => data.version === 1)?.data.from ?? drafted.from,
        ...(launched && { launchedOn: dayOf(launched.occurredAt), launchedBy: launched.data.by }),
      },
    ],
    directives: mine(of('DirectiveRegistered')).map(({ data: { campaign: _, ...directive } }) => directive),
    // those who came with the decision; later changes are commands of their own
    committee: mine(of('MemberAppointed')).flatMap(({ occurredAt, data: { campaign: _, ...member } }) =>
      occurredAt === committee.occurredAt ? [member] : [],
    ),
    phases: mine(of('PhasePlanned')).map(({ data: { campaign: _, ...phase } }) => phase),
    rounds: rounds.map(({ profiles: _, ...round }) => round),
    profiles: rounds.flatMap(({ round, profiles }) =>
      profiles.flatMap(({ profile, steps }) => steps.map((step) => ({ round, profile, ...step }))),
    ),
    tasks: mine(of('TaskAssigned')).map(({ data: { campaign: _, ...task } }) => task),
    enrolments: mine(of('UnitEnrolled')).map(({ occurredAt, data: { campaign: _, ...enrolled } }) => ({
      ...enrolled,
      on: dayOf(occurredAt),
    })),
    inspections: mine(of('InspectionScheduled')).map(({ occurredAt, person, data }) => {
      const { campaign: _, unannounced, ...inspection } = data;
      return {
        ...inspection,
        announced: unannounced ? ('no' as const) : ('yes' as const),
        scheduledAt: occurredAt,
        ...(person !== undefined && { scheduledBy: person }),
      };
    }),
  };
}
