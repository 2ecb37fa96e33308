import type { Day, Instant } from '@vandong/kernel';
import { factsOfRungs, recipient, routeFor, type LadderPorts } from '@vandong/notice/application';
import type { AudienceRole, DayFacts, Recipient } from '@vandong/notice/domain';
import type { KnownInspection, LookFacts } from '../domain/index.js';

/** When the inspection's ladder runs and when it stands still. */
export async function timing(
  ports: LadderPorts,
  { plan, dueOn }: KnownInspection,
): Promise<Pick<LookFacts, 'calendar' | 'ladder' | 'pauses'>> {
  const [calendar, ladder, pauses] = await Promise.all([
    ports.calendar.current(),
    ports.ladders.inForce('inspection', dueOn),
    ports.pauses.of(plan.campaign, plan.unit),
  ]);
  return { calendar, ladder, pauses };
}

/** Everything one look at an inspection rests on. */
export async function lookFacts(ports: LadderPorts, state: KnownInspection, now: Instant): Promise<LookFacts> {
  const { plan, dueOn, dueSince } = state;
  const when = await timing(ports, state);
  const byDay = await factsOfRungs({ dueOn, since: dueSince, ...when, now }, (on, roles) =>
    dayFacts(ports, plan, on, roles),
  );
  return { ...when, byDay, inspectedPosts: await inspectedPosts(ports, plan.unit, byDay) };
}

/** The inspecting side alone: lead, chairing unit, standing deputy. No other role is ever resolved. */
async function dayFacts(
  ports: LadderPorts,
  plan: KnownInspection['plan'],
  on: Day,
  roles: readonly AudienceRole[],
): Promise<DayFacts> {
  const { organisation, committee } = ports;
  const postOf: Partial<Record<AudienceRole, () => Promise<string | undefined>>> = {
    teamLead: async () => plan.leadPost,
    chairHead: () => organisation.headPost(plan.chairUnit, on),
    standingDeputy: () => committee.standingDeputy(plan.campaign, on),
  };
  const resolved = await Promise.all(
    roles.map(async (role): Promise<[AudienceRole, readonly Recipient[]]> => [
      role,
      await recipient(organisation, await postOf[role]?.(), on),
    ]),
  );
  const reminder = await routeFor(ports, plan.campaign, plan.chairUnit, on);
  return { recipients: Object.fromEntries(resolved), ...(reminder && { reminder }) };
}

async function inspectedPosts(
  { organisation }: LadderPorts,
  unit: string,
  byDay: LookFacts['byDay'],
): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(byDay).map(async ([on, { recipients, reminder }]) => {
      const inspected = [unit, ...(await organisation.subtree(unit, on))];
      const posts = [
        ...Object.values(recipients).flatMap((each) => each.map(({ post }) => post)),
        ...(reminder ? [reminder.addresseePost] : []),
      ];
      const units = await Promise.all(posts.map((post) => organisation.unitOfPost(post, on)));
      return posts.filter((_, index) => inspected.includes(units[index] ?? ''));
    }),
  );
  return [...new Set(found.flat())];
}
