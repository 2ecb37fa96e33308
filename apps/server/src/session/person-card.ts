import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, foldLog, type Day, type EventStore, type Folded } from '@vandong/kernel';
import { OrganisationFacts } from '@vandong/organisation/application';
import { postNamed, unitOfPost } from '@vandong/organisation/domain';
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
    const rank = (await this.#ranks.read()).get(officer) ?? '';
    const [post] = await this.organisation.heldBy(officer, on);
    const there = post === undefined ? undefined : postNamed(await this.organisation.state(), post);
    const unit = post === undefined ? await this.organisation.managingUnit(officer, on) : unitOfPost(post);
    return {
      rank,
      post: there ? { vi: there.title, en: there.titleEn } : ofNoPost,
      ...(unit !== undefined && { unit }),
    };
  }
}
