import { Inject, Injectable } from '@nestjs/common';
import { CampaignLog } from '@vandong/campaign/application';
import { parseUnitRound, type RoundRef } from '@vandong/campaign/domain';
import { steps, type Step } from '@vandong/campaign/domain/events';
import { dayOf, Refusal, type Clock } from '@vandong/kernel';
import { OrganisationFacts } from '@vandong/organisation/application';
import { CLOCK } from '../platform/tokens.js';
import { Problem, problemOf, type Params } from '../problems/index.js';
import { stepName, type StepOf } from '../read/words/index.js';

/**
 * What a unit's round refuses, in the words of that unit: a team's first step and an interim review have names of their
 * own, and each unmet criterion leads to where it is met.
 */
@Injectable()
export class RoundRefusals {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly campaigns: CampaignLog,
    private readonly organisation: OrganisationFacts,
  ) {}

  /** `params`: of the address. Any other fault is answered as it is. */
  async explained(error: unknown, params: unknown): Promise<unknown> {
    const round = parseUnitRound((params as { readonly caseId?: string }).caseId ?? '');
    if (!round || !(error instanceof Refusal)) return error;
    const of = await this.stepsOf(round);
    const { status, code, details } = problemOf(error);
    const unmet = details.unmet?.map((each) => ({
      ...each,
      ...said(each.params, of),
      ...placed(each.code, each.params, round),
    }));
    return new Problem(status, code, { ...said(details.params, of), ...(unmet && { unmet }) });
  }

  private async stepsOf({ campaign, round, unit }: RoundRef): Promise<StepOf> {
    const { rounds } = await this.campaigns.of(campaign);
    const named = await this.organisation.unit(unit, dayOf(await this.clock.now()));
    return { kind: named?.kind, interim: rounds.some((each) => each.round > round) };
  }
}

const isStep = (step: unknown): step is Step => steps.some((each) => each === step);
function said(params: Params | undefined, of: StepOf): { readonly params?: Params } {
  if (!params) return {};
  const { step } = params;
  return { params: isStep(step) ? { ...params, step: stepName(step, of) } : params };
}

/** Which dialog or tab of the unit's page meets a criterion. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^plan\.(assignmentReceived|contactOfficer)$/, '?lenh=tiep-nhan'],
  [/^plan\./, '?lenh=ke-hoach'],
  [/^briefing\.makeUpList$/, '?lenh=lap-phien'],
  [/^briefing\./, '/quan-triet?'],
  [/^implementation\./, '?muc=tasks'],
  [/^review\./, '?lenh=tong-ket'],
  [/^(commendation|accountability)\./, '?lenh=khong-phat-sinh'],
];

function placed(code: string, params: Params | undefined, { unit, round }: RoundRef): { readonly href?: string } {
  const step = code === 'inspection.minutes' ? 'inspection' : code === 'step.notSettled' ? params?.['step'] : undefined;
  const place = isStep(step) ? `?so=${unit}.${step}` : places.find(([pattern]) => pattern.test(code))?.[1];
  return place === undefined ? {} : { href: `/don-vi/${unit}${place}&dot=${round}`.replace('?&', '?') };
}
