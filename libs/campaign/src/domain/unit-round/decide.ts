import { dayOf, refuse, unreachable, type Day, type Decider } from '@vandong/kernel';
import { decideNotices, type NoticeCommand } from '@vandong/notice/domain';
import { steps, type Step, type UnitRoundEvent } from '../events/index.js';
import { planBriefing, recordBriefing, updateStrength } from './act-briefing.js';
import { decideExtension, pauseUnit, requestExtension, resumeUnit, waiveStep } from './act-deadline.js';
import { receiveAssignment, recordPlan } from './act-plan.js';
import { completeStep, confirmNothingArose, recordReview } from './act-review.js';
import { acceptTask, deliverTask, waiveTask } from './act-tasks.js';
import { advance } from './advance.js';
import type { UnitRoundAct, UnitRoundCommand } from './commands.js';
import { evolveUnitRound } from './evolve.js';
import type { UnitRoundFacts } from './facts.js';
import { completedIfMet } from './settle.js';
import { initialUnitRound, type UnitRoundState } from './state.js';

/** The decider of a unit's round as its facts stand now. */
export const unitRound = (facts: UnitRoundFacts): Decider<UnitRoundState, UnitRoundCommand, UnitRoundEvent> => ({
  initial: initialUnitRound,
  decide: (command, state) =>
    command.kind === 'look'
      ? advance(state, facts, { asked: command.asked, reminds: true })
      : decideAct(command, state, facts),
  evolve: evolveUnitRound,
});

/** What people do with the round's notices and drafts; it rests on no fact but the command's own. */
export const unitRoundNotices: Decider<UnitRoundState, NoticeCommand, UnitRoundEvent> = {
  initial: initialUnitRound,
  decide(command, state) {
    if (!state.opening) refuse('unitRound.notEnrolled');
    if (!state.steps.some(({ step }) => step === command.matter)) refuse('notice.notFound', { matter: command.matter });
    return decideNotices(command, state.notices);
  },
  evolve: evolveUnitRound,
};

/**
 * A person need not wait for the look: the round is first brought up to its facts and the steps that may begin are begun, as
 * punctual looks would have. These are the system's decisions, not his.
 */
export const caughtUp = (state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] =>
  advance(state, facts, { asked: steps, reminds: false });

/** After what the system owes the command acts; then the step it is about is done if nothing is missing any more. */
function decideAct(command: UnitRoundAct, state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] {
  const about = stepOf(command);
  const owed = caughtUp(state, facts);
  const current = owed.reduce(evolveUnitRound, state);
  if (!current.opening) refuse('unitRound.notEnrolled');
  if (current.closed) refuse('unitRound.closed', { outcome: current.closed });
  const acted = act(command, current, facts);
  if (acted.length === 0) return [];
  const after = acted.reduce(evolveUnitRound, current);
  return [...owed, ...acted, ...(about ? completedIfMet(after, about.step, about.on ?? dayOf(facts.at), facts) : [])];
}

/** The step the command is about, and the day on which that act took place. */
function stepOf(command: UnitRoundAct): { readonly step: Step; readonly on?: Day } | undefined {
  switch (command.kind) {
    case 'recordPlan':
      return { step: 'plan', on: command.issuedOn };
    case 'receiveAssignment':
      return { step: 'plan', on: command.receivedOn };
    case 'recordBriefing':
      return { step: 'briefing', on: command.heldOn };
    case 'planBriefing':
    case 'updateStrength':
      return { step: 'briefing' };
    case 'acceptTask':
      return { step: 'implementation', on: command.on };
    case 'deliverTask':
    case 'waiveTask':
      return { step: 'implementation' };
    case 'recordReview':
      return { step: 'review', on: command.heldOn };
    case 'confirmNothingArose':
    case 'completeStep':
      return { step: command.step };
    case 'requestExtension':
    case 'decideExtension':
    case 'waiveStep':
    case 'pauseUnit':
    case 'resumeUnit':
      return undefined;
    default:
      return unreachable(command);
  }
}

function act(command: UnitRoundAct, state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] {
  switch (command.kind) {
    case 'recordPlan':
      return recordPlan(command, state, facts);
    case 'receiveAssignment':
      return receiveAssignment(command, state, facts);
    case 'planBriefing':
      return planBriefing(command, state, facts);
    case 'recordBriefing':
      return recordBriefing(command, state, facts);
    case 'updateStrength':
      return updateStrength(command, state, facts);
    case 'deliverTask':
      return deliverTask(command, state, facts);
    case 'acceptTask':
      return acceptTask(command, state, facts);
    case 'waiveTask':
      return waiveTask(command, state, facts);
    case 'requestExtension':
      return requestExtension(command, state, facts);
    case 'decideExtension':
      return decideExtension(command, state, facts);
    case 'waiveStep':
      return waiveStep(command, state, facts);
    case 'pauseUnit':
      return pauseUnit(command, state, facts);
    case 'resumeUnit':
      return resumeUnit(command, state, facts);
    case 'recordReview':
      return recordReview(command, state, facts);
    case 'confirmNothingArose':
      return confirmNothingArose(command, state, facts);
    case 'completeStep':
      return completeStep(command, state, facts);
    default:
      return unreachable(command);
  }
}
