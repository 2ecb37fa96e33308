import { refuse } from '@vandong/kernel';
import type { LeaderReviewEvent } from '../events/index.js';
import type { ProposeWaiver, SignWaiver } from './commands.js';
import { endMatters, matters } from './look.js';
import { mayDecide, running } from './rights.js';
import type { LeaderReviewState } from './state.js';

/** A waiver takes two people: one asks with a reason, another one signs (dossier 6.6). */
export function proposeWaiver(command: ProposeWaiver, state: LeaderReviewState): readonly LeaderReviewEvent[] {
  const { at, by, reason } = command;
  const before = state.waiverProposed;
  if (before?.by === by && before.reason === reason) return [];
  const { leader } = running(state);
  mayDecide(command, state);
  if (before) refuse('conduct.waiverAlreadyProposed', { by: before.by });
  if (!reason.trim()) refuse('conduct.reasonMissing');
  return [{ type: 'LeaderReviewWaiverProposed', occurredAt: at, data: { reason, leader, by } }];
}

export function signWaiver(command: SignWaiver, state: LeaderReviewState): readonly LeaderReviewEvent[] {
  const { at, by } = command;
  if (state.waived?.secondPerson === by) return [];
  const { leader } = running(state);
  const proposed = state.waiverProposed ?? refuse('conduct.noWaiverProposed');
  if (proposed.by === by) refuse('conduct.secondPersonMissing');
  mayDecide(command, state);
  const data = { reason: proposed.reason, leader, by: proposed.by, secondPerson: by };
  return [{ type: 'LeaderReviewWaived', occurredAt: at, data }, ...endMatters(state, matters, 'completed', at)];
}
