import { dayOf, isDay, refuse, type Instant } from '@vandong/kernel';
import { checkGates } from '../eligibility/gates.js';
import type { CommendationEvent } from '../events/index.js';
import type { CommandOf, Proposal } from './commands.js';
import { decideByOf } from './deadline.js';
import type { CommendationState } from './state.js';

/** A proposal is written down with what the gates answer; one that is not eligible waits until it is, or is rejected. */
export function propose({ at, proposal, facts }: CommandOf<'propose'>, state: CommendationState): CommendationEvent[] {
  if (state.status !== 'unknown') {
    return sameProposal(proposal, state.proposal)
      ? []
      : refuse('commendation.alreadyProposed', { proposal: proposal.proposal });
  }
  mustBeWhole(proposal, at);
  if (!facts.unitOpen) refuse('commendation.unitNotOpen', { unit: proposal.unit });
  if (!facts.subjectKnown) refuse('commendation.subjectUnknown', { subject: proposal.subject.id });
  const decideBy = decideByOf(proposal, facts.calendar, at);
  return [
    { type: 'CommendationProposed', occurredAt: at, data: { ...proposal, decideBy } },
    { type: 'EligibilityChecked', occurredAt: at, data: checkGates(facts.history, at) },
  ];
}

function mustBeWhole({ achievement, deedOn }: Proposal, at: Instant): void {
  if (!achievement.trim()) refuse('commendation.achievementMissing');
  if (!isDay(deedOn)) refuse('commendation.dayInvalid', { field: 'deedOn', found: deedOn });
  if (deedOn > dayOf(at)) refuse('commendation.deedInFuture', { deedOn });
}

const sameProposal = (a: Proposal, b: Proposal): boolean =>
  a.subject.kind === b.subject.kind &&
  a.subject.id === b.subject.id &&
  (
    ['proposal', 'campaign', 'round', 'unit', 'kind', 'form', 'achievement', 'deedOn', 'achievementKey', 'by'] as const
  ).every((key) => a[key] === b[key]);
