import { refuse, type Day } from '@vandong/kernel';
import type { CampaignEvent } from '../events/index.js';
import type { AppointMember, EstablishCommittee, ReleaseMember, ReplaceHead } from './commands.js';
import { evolveCampaign } from './evolve.js';
import type { CampaignFacts } from './facts.js';
import { mustExist } from './guards.js';
import type { CampaignState, Member } from './state.js';

/** By decision with number and date; its first members come with it, among them exactly one head. */
export function establishCommittee(
  command: EstablishCommittee,
  state: CampaignState,
  facts: CampaignFacts,
): CampaignEvent[] {
  const { documentNo, issuedOn, members } = command;
  const { campaign } = mustExist(state);
  if (state.committee) {
    return state.committee.documentNo === documentNo && state.committee.issuedOn === issuedOn
      ? []
      : refuse('campaign.committeeExists');
  }
  if (!documentNo.trim()) refuse('campaign.documentMissing');
  const heads = members.filter(({ seat }) => seat === 'head').length;
  if (heads === 0) refuse('campaign.headMissing');
  const established: CampaignEvent = {
    type: 'CommitteeEstablished',
    occurredAt: facts.at,
    data: { campaign, documentNo, issuedOn },
  };
  const made: CampaignEvent[] = [established];
  let now = evolveCampaign(state, established);
  for (const { post, seat, from } of members) {
    const appointed = appointMember({ kind: 'appointMember', post, seat, from }, now, facts);
    made.push(...appointed);
    now = appointed.reduce(evolveCampaign, now);
  }
  return made;
}

export function appointMember(
  { post, seat, from }: AppointMember,
  state: CampaignState,
  facts: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  if (!state.committee) refuse('campaign.committeeMissing');
  const sitting = state.members.find((each) => each.post === post && overlaps(each, from));
  if (sitting)
    return sitting.seat === seat && sitting.from === from
      ? []
      : refuse('campaign.postSeated', { post, seat: sitting.seat });
  if (seat === 'head') {
    const head = state.members.find((each) => each.seat === 'head' && overlaps(each, from));
    if (head) refuse('campaign.secondHead', { post: head.post, from: head.from });
  }
  if (!facts.postExists(post)) refuse('campaign.postUnknown', { post });
  return [{ type: 'MemberAppointed', occurredAt: facts.at, data: { campaign, post, seat, from } }];
}

export function releaseMember(
  { post, on }: ReleaseMember,
  state: CampaignState,
  { at }: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const member = state.members.find((each) => each.post === post && each.until === undefined);
  if (!member)
    return state.members.some((each) => each.post === post && each.until === on)
      ? []
      : refuse('campaign.notMember', { post });
  if (member.seat === 'head') refuse('campaign.headRequired', { post });
  if (on <= member.from) refuse('campaign.periodBackwards', { from: member.from, to: on });
  return [{ type: 'MemberReleased', occurredAt: at, data: { campaign, post, on } }];
}

export function replaceHead({ post, from }: ReplaceHead, state: CampaignState, facts: CampaignFacts): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const head =
    state.members.find(({ seat, until }) => seat === 'head' && until === undefined) ?? refuse('campaign.headMissing');
  if (head.post === post) return head.from === from ? [] : refuse('campaign.postSeated', { post, seat: 'head' });
  if (from <= head.from) refuse('campaign.periodBackwards', { from: head.from, to: from });
  const released: CampaignEvent = {
    type: 'MemberReleased',
    occurredAt: facts.at,
    data: { campaign, post: head.post, on: from },
  };
  return [
    released,
    ...appointMember({ kind: 'appointMember', post, seat: 'head', from }, evolveCampaign(state, released), facts),
  ];
}

/** A seat taken on `from` is taken for good: it overlaps every holding that has not ended by then. */
const overlaps = ({ until }: Member, from: Day): boolean => until === undefined || until > from;
