import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type Day, type EventStore } from '@vandong/kernel';
import { Organisation } from '@vandong/notice/application';
import { enrolmentOf, seated, type Approver, type CampaignState, type RoundRef } from '../domain/index.js';
import { loadUnitRound } from './load-unit-round.js';

/** Who decides about a unit's deadlines (dossier 1.5). */
@Injectable()
export class Approvers {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly organisation: Organisation,
  ) {}

  /** The head of an enrolled superior that is not the committee's own unit (a PC07 over its teams), within its deadlines; otherwise the standing deputy. */
  async of(state: CampaignState, ref: RoundRef, on: Day): Promise<Approver | undefined> {
    const deputy = seated(state, 'standingDeputy', on)?.post;
    const superior = await this.organisation.lineSuperior(ref.unit, on);
    const committeeUnit = deputy && (await this.organisation.unitOfPost(deputy, on));
    const enrolled =
      superior !== undefined && superior !== committeeUnit && enrolmentOf(state, ref.round, superior) !== undefined;
    if (!enrolled) return deputy ? this.holding(deputy, on, {}) : undefined;
    const post = await this.organisation.headPost(superior, on);
    const { steps } = await loadUnitRound(this.store, { ...ref, unit: superior });
    return post ? this.holding(post, on, Object.fromEntries(steps.map(({ step, dueOn }) => [step, dueOn]))) : undefined;
  }

  private async holding(post: string, on: Day, notBeyond: Approver['notBeyond']): Promise<Approver> {
    const person = await this.organisation.holder(post, on);
    return { post, persons: person === undefined ? [] : [person], notBeyond };
  }
}
