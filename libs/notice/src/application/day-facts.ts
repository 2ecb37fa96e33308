import { dayOf, type Day } from '@vandong/kernel';
import {
  dueRungs,
  reminderRoute,
  type AudienceRole,
  type DayFacts,
  type FactsByDay,
  type Recipient,
  type ReminderRoute,
  type Running,
} from '../domain/index.js';
import type { Committee, Organisation } from './ports.js';

/** Resolves the facts of every day on which a rung of the ladder has come. */
export async function factsOfRungs(
  running: Running,
  factsOn: (on: Day, roles: readonly AudienceRole[]) => Promise<DayFacts>,
): Promise<FactsByDay> {
  const rolesByDay = new Map<Day, Set<AudienceRole>>();
  for (const { at, rung } of dueRungs(running)) {
    const roles = rolesByDay.get(dayOf(at)) ?? new Set();
    rolesByDay.set(dayOf(at), roles);
    for (const role of rung.audience) roles.add(role);
  }
  const facts = await Promise.all(
    [...rolesByDay].map(async ([on, roles]) => [on, await factsOn(on, [...roles])] as const),
  );
  return Object.fromEntries(facts);
}

/** A post as recipient, with its holder of the day; none when there is no such post. */
export async function recipient(
  organisation: Organisation,
  post: string | undefined,
  on: Day,
): Promise<readonly Recipient[]> {
  if (!post) return [];
  const person = await organisation.holder(post, on);
  return [{ post, ...(person !== undefined && { person }) }];
}

/** The signer rule of dossier 2.2 for a unit that is late in a campaign. */
export async function routeFor(
  { organisation, committee }: { readonly organisation: Organisation; readonly committee: Committee },
  campaign: string,
  unit: string,
  on: Day,
): Promise<ReminderRoute | undefined> {
  const [standingDeputy, superior, guide, unitHead] = await Promise.all([
    committee.standingDeputy(campaign, on),
    organisation.lineSuperior(unit, on),
    organisation.guide(unit, on),
    organisation.headPost(unit, on),
  ]);
  const committeeUnit = standingDeputy && (await organisation.unitOfPost(standingDeputy, on));
  const superiorHead = superior && (await organisation.headPost(superior, on));
  return reminderRoute({
    ...(unitHead && { unitHead }),
    ...(superior && { lineSuperior: { unit: superior, ...(superiorHead && { head: superiorHead }) } }),
    ...(guide && { guide }),
    ...(standingDeputy && committeeUnit && { committee: { unit: committeeUnit, standingDeputy } }),
  });
}
