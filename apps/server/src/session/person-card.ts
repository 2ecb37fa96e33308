import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, foldLog, type Day, type EventStore, type Folded } from '@vandong/kernel';
import { OrganisationFacts } from '@vandong/organisation/application';
import { managingUnitOf, postNamed, postsHeldBy, unitOfPost } from '@vandong/organisation/domain';
import { officerEvents } from '@vandong/organisation/domain/events';

/** How a person is shown to himself: rank and first post of the day. */
export interface PersonCard {
  readonly rank: string;
  readonly post: { readonly vi: string; readonly en: string };
  readonly unit?: string;
}
const ofNoPost = { vi: '', en: '' };

@Injectable()
export class PersonCards {
  readonly #ranks: Folded<Map<string, string>>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly organisation: OrganisationFacts,
  ) {
    // in place: setting a rank again changes nothing, and a copy per officer would be quadratic
    this.#ranks = foldLog<Map<string, string>, typeof officerEvents>(
      store,
      officerEvents,
      ['officer'],
      new Map(),
      (ranks, event) => (event.type === 'OfficerRegistered' ? ranks.set(event.data.officer, event.data.rank) : ranks),
    );
  }

  async of(officer: string, on: Day): Promise<PersonCard> {
    const [card] = await this.all([officer], on);
    return card!;
  }

  /** One card for each of the officers, in their order. */
  async all(officers: readonly string[], on: Day): Promise<readonly PersonCard[]> {
    const [ranks, force] = await Promise.all([this.#ranks.read(), this.organisation.state()]);
    return officers.map((officer) => {
      const post = postsHeldBy(force, officer, { on })[0]?.post;
      const there = post === undefined ? undefined : postNamed(force, post);
      const unit = post === undefined ? managingUnitOf(force, officer, { on }) : unitOfPost(post);
      return {
        rank: ranks.get(officer) ?? '',
        post: there ? { vi: there.title, en: there.titleEn } : ofNoPost,
        ...(unit !== undefined && { unit }),
      };
    });
  }
}
