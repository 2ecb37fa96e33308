import { dayOf, isDay, refuse, unreachable, type Day, type Decider, type Instant } from '@vandong/kernel';
import { decideNotices, endLadder } from '@vandong/notice/domain';
import { checkGates } from '../eligibility/gates.js';
import type { CommendationEvent } from '../events/index.js';
import type { CommandOf, CommendationCommand } from './commands.js';
import { evolve } from './evolve.js';
import { decideLook } from './look.js';
import { propose } from './propose.js';
import { MATTER, unknownCommendation, type CommendationState, type KnownCommendation } from './state.js';

function decide(command: CommendationCommand, state: CommendationState): readonly CommendationEvent[] {
  if (command.kind === 'propose') return propose(command, state);
  if (command.kind === 'look') return decideLook(command, state);
  if (state.status === 'unknown') return refuse('commendation.unknown');
  switch (command.kind) {
    case 'approve':
      return approve(command, state);
    case 'reject':
      return reject(command, state);
    case 'withdraw':
      return withdraw(command, state);
    case 'openNotice':
    case 'logContact':
    case 'approveReminder':
    case 'waiveReminder':
      if (command.matter !== MATTER) refuse('notice.noSuchMatter', { matter: command.matter });
      return decideNotices(command, state.notices);
    default:
      return unreachable(command);
  }
}

/** G1–G3 and G5 block, G4 needs a reasoned override; which gate it was is told to the personnel role alone. */
function approve(
  { kind: _, at, facts, ...decision }: CommandOf<'approve'>,
  state: KnownCommendation,
): CommendationEvent[] {
  const { by, decisionNo, decidedOn, overrideReason } = decision;
  const known = state.approval;
  if (known && known.by === by && known.decisionNo === decisionNo && known.decidedOn === decidedOn) return [];
  mustBeOpen(state);
  mustBeImpartial(by, state, facts.subjectHead);
  if (!decisionNo.trim()) refuse('commendation.decisionNoMissing');
  mustBeDecidedBy(decidedOn, at, state);
  const { eligible, warnings } = checkGates(facts.history, at);
  if (!eligible) refuse('commendation.notEligible');
  if (warnings.length > 0 && !overrideReason?.trim()) refuse('commendation.overrideNeeded');
  return [
    ...endLadder(state.notices, MATTER, 'completed', at),
    { type: 'CommendationApproved', occurredAt: at, data: decision },
  ];
}

/** Nobody decides what he proposed or what is about himself or the unit he heads (dossier 9 no. 14). */
function mustBeImpartial(by: string, { proposal }: KnownCommendation, subjectHead: string | undefined): void {
  if (by === proposal.by) refuse('commendation.ownProposal');
  if (by === (proposal.subject.kind === 'officer' ? proposal.subject.id : subjectHead)) refuse('commendation.ownCase');
}

function reject({ at, reason, decidedOn, by }: CommandOf<'reject'>, state: KnownCommendation): CommendationEvent[] {
  if (state.rejection && state.rejection.by === by && state.rejection.reason === reason) return [];
  mustBeOpen(state);
  if (!reason.trim()) refuse('commendation.reasonMissing');
  if (by === state.proposal.by) refuse('commendation.ownProposal');
  mustBeDecidedBy(decidedOn, at, state);
  return [
    ...endLadder(state.notices, MATTER, 'completed', at),
    { type: 'CommendationRejected', occurredAt: at, data: { reason, decidedOn, by } },
  ];
}

function withdraw({ at, reason, by }: CommandOf<'withdraw'>, state: KnownCommendation): CommendationEvent[] {
  if (state.status === 'withdrawn') return [];
  mustBeOpen(state);
  if (!reason.trim()) refuse('commendation.reasonMissing');
  return [
    ...endLadder(state.notices, MATTER, 'cancelled', at),
    { type: 'CommendationWithdrawn', occurredAt: at, data: { reason, by } },
  ];
}

function mustBeDecidedBy(decidedOn: Day, at: Instant, { proposal }: KnownCommendation): void {
  if (!isDay(decidedOn)) refuse('commendation.dayInvalid', { field: 'decidedOn', found: decidedOn });
  if (decidedOn > dayOf(at)) refuse('commendation.decidedInFuture', { decidedOn });
  if (decidedOn < proposal.deedOn) refuse('commendation.decidedBeforeDeed', { decidedOn, deedOn: proposal.deedOn });
}

function mustBeOpen({ status, approval }: KnownCommendation): void {
  switch (status) {
    case 'proposed':
      return;
    case 'approved':
      return refuse('commendation.alreadyApproved', { decisionNo: approval?.decisionNo ?? '' });
    case 'rejected':
      return refuse('commendation.alreadyRejected');
    case 'withdrawn':
      return refuse('commendation.alreadyWithdrawn');
    default:
      return unreachable(status);
  }
}

export const commendationDecider: Decider<CommendationState, CommendationCommand, CommendationEvent> = {
  initial: unknownCommendation,
  decide,
  evolve,
};
