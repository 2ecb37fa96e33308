import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, EXECUTE, foldStored, type Case, type EventStore, type Execute, type Instant, type LookResult } from '@vandong/kernel';
import { campaignEvents, type CampaignEvent } from '../domain/events/index.js';
import { campaign as decider, evolveCampaign, initialCampaign, parseCampaign, roundOverAt, type CampaignFacts, type CampaignState } from '../domain/index.js';
import { CampaignOutside } from './campaign-outside.js';

/** A campaign as a case: its rounds close when all their units are through, then the campaign itself. */
@Injectable()
export class LookAtCampaign implements Case {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly outside: CampaignOutside,
  ) {}

  async look(caseId: string, asked: readonly string[], now: Instant): Promise<LookResult> {
    const campaign = parseCampaign(caseId);
    if (!campaign) return { steps: {}, closed: true };
    const command = { kind: 'look', asked } as const;
    const facts = await this.outside.facts(campaign, command, now);
    const context = { commandId: `look|${caseId}`, actor: 'system:campaign', correlationId: caseId } as const;
    await this.execute({ stream: caseId, decider: decider(facts), definitions: campaignEvents, command, context, naturalKey });
    const stored = await this.store.readStream(caseId);
    return answer(foldStored({ initial: initialCampaign, evolve: evolveCampaign }, campaignEvents, stored), facts);
  }
}

/** `RoundClosed` once a round, `CampaignClosed` once. */
const naturalKey = ({ type, data, occurredAt }: CampaignEvent): string => [type, ...('round' in data ? [data.round] : []), occurredAt].join('|');

function answer(state: CampaignState, facts: CampaignFacts): LookResult {
  if (!state.drafted) return { steps: {}, closed: true };
  const roundsDone = state.rounds.length > 0 && state.rounds.every(({ closedAt }) => closedAt !== undefined);
  const ahead = state.rounds
    .filter(({ closedAt }) => closedAt === undefined)
    .flatMap(({ round }) => roundOverAt(state, facts, round) ?? [])
    .filter((at) => at > facts.at)
    .sort();
  return {
    steps: { rounds: roundsDone || state.closedAt ? 'done' : state.launchedAt ? 'entered' : 'absent', close: state.closedAt ? 'done' : 'absent' },
    closed: state.closedAt !== undefined,
    ...(ahead[0] && { nextDue: ahead[0] }),
  };
}
