import type { Day, Instant } from '@vandong/kernel';
import { factsOfRungs, recipient, type LadderPorts } from '@vandong/notice/application';
import { officialLetter, type AudienceRole, type DayFacts, type Recipient } from '@vandong/notice/domain';
import type { CommandOf, KnownCommendation } from '../domain/index.js';
import type { EligibilityFacts } from './eligibility-facts.js';

type LookFacts = CommandOf<'look'>['facts'];

/** When the proposal's ladder runs. */
export async function timing(
  ports: LadderPorts,
  { proposal }: KnownCommendation,
): Promise<Pick<LookFacts, 'calendar' | 'ladder'>> {
  const [calendar, ladder] = await Promise.all([
    ports.calendar.current(),
    ports.ladders.inForce('commendation', proposal.decideBy),
  ]);
  return { calendar, ladder };
}

/** Everything one look at a proposal rests on. */
export async function lookFacts(
  ports: LadderPorts,
  eligibility: EligibilityFacts,
  state: KnownCommendation,
  now: Instant,
): Promise<LookFacts> {
  const { proposal, proposedAt } = state;
  const when = await timing(ports, state);
  const running = { dueOn: proposal.decideBy, since: proposedAt, ...when, now };
  const byDay = await factsOfRungs(running, (on, roles) => dayFacts(ports, proposal, on, roles));
  return { ...when, byDay, history: await eligibility.historyFor(proposal) };
}

/** Awards are decided at the top of the unit's line of command: director of the department or of the provincial police (dossier 5.3). */
async function dayFacts(
  { organisation, committee }: LadderPorts,
  { campaign, unit }: KnownCommendation['proposal'],
  on: Day,
  roles: readonly AudienceRole[],
): Promise<DayFacts> {
  const [top, standingDeputy] = await Promise.all([
    topOfLine(organisation, unit, on),
    committee.standingDeputy(campaign, on),
  ]);
  const decider = await organisation.headPost(top, on);
  const postOf: Partial<Record<AudienceRole, string | undefined>> = { decider, standingDeputy };
  const resolved = await Promise.all(
    roles.map(async (role): Promise<[AudienceRole, readonly Recipient[]]> => [
      role,
      await recipient(organisation, postOf[role], on),
    ]),
  );
  // nobody reminds the department's own director; a provincial director is written to across the guidance edge
  const across = standingDeputy && decider && (await organisation.unitOfPost(standingDeputy, on)) !== top;
  return {
    recipients: Object.fromEntries(resolved),
    ...(across && { reminder: officialLetter(decider, standingDeputy) }),
  };
}

async function topOfLine(organisation: LadderPorts['organisation'], unit: string, on: Day): Promise<string> {
  const superior = await organisation.lineSuperior(unit, on);
  return superior === undefined ? unit : topOfLine(organisation, superior, on);
}
