import { Inject, Injectable } from '@nestjs/common';
import { decideDue, EXECUTE, type Case, type Execute, type Instant, type LookResult } from '@vandong/kernel';
import { campaignEvents } from '../domain/events/index.js';
import { campaignKey, parseCampaign, roundOverAt, type CampaignFacts, type CampaignState } from '../domain/index.js';
import { CampaignOutside } from './campaign-outside.js';
import { campaignDecider } from './campaigns.js';

/** A campaign as a case: its rounds close when all their units are through, then the campaign itself. */
@Injectable()
export class LookAtCampaign implements Case {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly outside: CampaignOutside,
  ) {}

  async look(caseId: string, asked: readonly string[], now: Instant): Promise<LookResult> {
    const campaign = parseCampaign(caseId);
    if (!campaign) return { steps: {}, closed: true };
    const said = { kind: 'look', asked } as const;
    const { state, command: decided } = await decideDue(this.execute, {
      stream: caseId,
      decider: campaignDecider,
      definitions: campaignEvents,
      actor: 'system:campaign',
      command: async () => ({ command: said, facts: await this.outside.facts(campaign, said, now) }),
      naturalKey: campaignKey,
    });
    return decided && state.drafted ? answer(state, decided.facts) : { steps: {}, closed: true };
  }
}

function answer(state: CampaignState, facts: CampaignFacts): LookResult {
  const roundsDone = state.rounds.length > 0 && state.rounds.every(({ closedAt }) => closedAt !== undefined);
  const ahead = state.rounds
    .filter(({ closedAt }) => closedAt === undefined)
    .flatMap(({ round }) => roundOverAt(state, facts, round) ?? [])
    .filter((at) => at > facts.at)
    .sort();
  return {
    steps: {
      rounds: roundsDone || state.closedAt ? 'done' : state.launchedAt ? 'entered' : 'absent',
      close: state.closedAt ? 'done' : 'absent',
    },
    closed: state.closedAt !== undefined,
    ...(ahead[0] && { nextDue: ahead[0] }),
  };
}
