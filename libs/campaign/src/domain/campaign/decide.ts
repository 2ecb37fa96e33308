import { unreachable, type Decider } from '@vandong/kernel';
import type { CampaignEvent } from '../events/index.js';
import * as committee from './act-committee.js';
import * as plan from './act-plan.js';
import * as rounds from './act-rounds.js';
import * as run from './act-run.js';
import type { CampaignCommand } from './commands.js';
import { evolveCampaign } from './evolve.js';
import type { CampaignFacts } from './facts.js';
import { initialCampaign, type CampaignState } from './state.js';

/** The decider of a campaign as its facts stand now. */
export const campaign = (facts: CampaignFacts): Decider<CampaignState, CampaignCommand, CampaignEvent> => ({
  initial: initialCampaign,
  decide: (command, state) => decideCampaign(command, state, facts),
  evolve: evolveCampaign,
});

function decideCampaign(command: CampaignCommand, state: CampaignState, facts: CampaignFacts): CampaignEvent[] {
  switch (command.kind) {
    case 'draftCampaign':
      return plan.draftCampaign(command, state, facts);
    case 'registerDirective':
      return plan.registerDirective(command, state, facts);
    case 'draftPlan':
      return plan.draftPlan(command, state, facts);
    case 'submitPlan':
      return plan.submitPlan(command, state, facts);
    case 'approvePlan':
      return plan.approvePlan(command, state, facts);
    case 'issuePlan':
      return plan.issuePlan(command, state, facts);
    case 'assignTask':
      return plan.assignTask(command, state, facts);
    case 'establishCommittee':
      return committee.establishCommittee(command, state, facts);
    case 'appointMember':
      return committee.appointMember(command, state, facts);
    case 'releaseMember':
      return committee.releaseMember(command, state, facts);
    case 'replaceHead':
      return committee.replaceHead(command, state, facts);
    case 'planPhases':
      return rounds.planPhases(command, state, facts);
    case 'planRound':
      return rounds.planRound(command, state, facts);
    case 'enrolUnits':
      return rounds.enrolUnits(command, state, facts);
    case 'withdrawUnit':
      return rounds.withdrawUnit(command, state, facts);
    case 'publishOutline':
      return rounds.publishOutline(command, state, facts);
    case 'launch':
      return run.launch(command, state, facts);
    case 'suspend':
      return run.suspend(command, state, facts);
    case 'resume':
      return run.resume(command, state, facts);
    case 'closeRound':
      return run.closeRound(command, state, facts);
    case 'closeCampaign':
      return state.closedAt ? [] : run.closeCampaign(state, facts);
    case 'look':
      return run.look(command, state, facts);
    default:
      return unreachable(command);
  }
}
