import { Injectable } from '@nestjs/common';
import type { Day } from '@vandong/kernel';
import { LadderPorts, PostsHeld, recipient, routeFor } from '@vandong/notice/application';
import type { AudienceRole, Ladder, Recipient, ReminderRoute } from '@vandong/notice/domain';
import {
  advance,
  nextDueOf,
  type RoundRef,
  type UnitRoundFacts,
  type UnitRoundState,
  type Wish,
} from '../domain/index.js';
import { Answers, settled } from './answers.js';
import type { Asked, LoadedFacts } from './round-facts.js';

const noLadder: Ladder = { ladder: 'step', version: 1, rungs: [] };

/** Whom a unit's own ladder tells (its head, its contact officer) and who signs its reminders. */
@Injectable()
export class Chasing {
  constructor(
    private readonly ports: LadderPorts,
    private readonly posts: PostsHeld,
  ) {}

  /** The facts with every answer that deciding on this state, and looking ahead from it, asks for. */
  async complete(ref: RoundRef, facts: LoadedFacts, state: UnitRoundState, wish: Wish): Promise<UnitRoundFacts> {
    const ladders = new Answers<Ladder>((dueOn) => this.ports.ladders.inForce('step', dueOn), noLadder);
    const people = new Answers<readonly Recipient[]>((key) => this.recipients(ref, state, ...split(key)), []);
    const routes = new Answers<ReminderRoute | undefined>(
      (on) => routeFor(this.ports, ref.campaign, ref.unit, on),
      undefined,
    );
    const asking: Pick<UnitRoundFacts, Asked> = {
      ladder: ladders.get,
      audience: (role, on) => people.get(`${role}|${on}`),
      reminder: routes.get,
    };
    const all = { ...facts, ...asking };
    await settled(() => [advance(state, all, wish), nextDueOf(state, all, wish)], ladders, people, routes);
    return all;
  }

  private async recipients(
    { campaign, unit }: RoundRef,
    state: UnitRoundState,
    role: AudienceRole,
    on: Day,
  ): Promise<readonly Recipient[]> {
    const { organisation, committee } = this.ports;
    switch (role) {
      case 'assignee':
      case 'unitHead':
        return recipient(organisation, await organisation.headPost(unit, on), on);
      case 'contact': {
        const officer = state.assignment?.contactOfficer;
        const [post] = officer ? await this.posts.heldBy(officer, on) : [];
        return officer && post ? [{ post, person: officer }] : [];
      }
      case 'standingDeputy':
        return recipient(organisation, await committee.standingDeputy(campaign, on), on);
      case 'lineSuperior': {
        const superior = await organisation.lineSuperior(unit, on);
        return superior ? recipient(organisation, await organisation.headPost(superior, on), on) : [];
      }
      default:
        // the other roles belong to matters that are not a unit's own
        return [];
    }
  }
}

const split = (key: string): [AudienceRole, Day] => key.split('|') as [AudienceRole, Day];
/** The facts of a person's command, which sends no reminders. */
export const withoutChasing = (facts: LoadedFacts): UnitRoundFacts => ({
  ...facts,
  ladder: () => noLadder,
  audience: () => [],
  reminder: () => undefined,
});
