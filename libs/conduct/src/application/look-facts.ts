import type { Day } from '@vandong/kernel';
import { factsOfRungs, recipient, type Organisation } from '@vandong/notice/application';
import {
  formalReminder,
  type AudienceRole,
  type DayFacts,
  type FactsByDay,
  type Recipient,
  type Running,
} from '@vandong/notice/domain';
import { OUTSIDE_SUPERIOR, ownPost, type LeaderReviewState, type Matter } from '../domain/index.js';

type Opened = NonNullable<LeaderReviewState['opened']>;

/** Who is told on the days on which rungs of the matter have come. */
export function peopleOf(
  organisation: Organisation,
  opened: Opened,
  matter: Matter,
  running: Running | undefined,
): Promise<FactsByDay> {
  return running
    ? factsOfRungs(running, (on, roles) => dayFacts(organisation, opened, matter, on, roles))
    : Promise.resolve({});
}

async function dayFacts(
  organisation: Organisation,
  { leader, competentPost }: Opened,
  matter: Matter,
  on: Day,
  roles: readonly AudienceRole[],
): Promise<DayFacts> {
  // nobody in the system holds it, so nobody is told there and nobody could sign
  const competent = competentPost === OUTSIDE_SUPERIOR ? undefined : competentPost;
  const superior = competent && (await headAbove(organisation, competent, on));
  const told: Partial<Record<AudienceRole, () => Promise<readonly Recipient[]>>> = {
    assignee: async () =>
      matter === 'explanation' ? [{ post: ownPost(leader), person: leader }] : recipient(organisation, competent, on),
    decider: () => recipient(organisation, competent, on),
    lineSuperior: () => recipient(organisation, matter === 'explanation' ? competent : superior, on),
  };
  const resolved = await Promise.all(roles.map(async (role) => [role, (await told[role]?.()) ?? []] as const));
  // The competent authority is the line superior, so its reminder goes down the line and counts (dossier 2.2).
  const signer = matter === 'explanation' ? competent : superior;
  const addressee = matter === 'explanation' ? ownPost(leader) : competentPost;
  return { recipients: Object.fromEntries(resolved), ...(signer && { reminder: formalReminder(addressee, signer) }) };
}

async function headAbove(organisation: Organisation, post: string, on: Day): Promise<string | undefined> {
  const unit = await organisation.unitOfPost(post, on);
  const superior = unit && (await organisation.lineSuperior(unit, on));
  return superior && organisation.headPost(superior, on);
}
