import { Inject, Injectable } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { csrfTokenOf } from '@vandong/access/vault';
import { dayOf, type Clock } from '@vandong/kernel';
import type { z } from 'zod';
import type { me } from '../contract/index.js';
import { CLOCK } from '../platform/tokens.js';
import { SETTINGS, type Settings } from '../settings.js';
import { entriesOf } from './entries.js';
import { InboxCount } from './inbox-count.js';
import { postOrRole } from './role-names.js';
import { PersonCards } from './person-card.js';

export type MeAnswer = z.infer<typeof me>;

/** What the page must know of the person who signed in. */
@Injectable()
export class Me {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rights: Rights,
    private readonly cards: PersonCards,
    private readonly inbox: InboxCount,
  ) {}

  async of(person: string, token: string): Promise<MeAnswer> {
    const today = dayOf(await this.clock.now());
    const account = await this.rights.person(person);
    const grants = account?.grants ?? [];
    const [card, inboxCount] = await Promise.all([
      this.cards.of(account?.officer ?? person, today),
      this.#waiting(person),
    ]);
    const roles = await this.rights.roles(person, today);
    return {
      person,
      name: account?.displayName ?? '',
      ...card,
      post: postOrRole(card.post, roles),
      roles: [...roles],
      entries: entriesOf(grants, today),
      inboxCount,
      csrfToken: csrfTokenOf(token),
      simulated: this.settings.demo,
    };
  }

  /** A number beside a menu entry: read models that are away or being rebuilt must keep nobody out. */
  #waiting(person: string): Promise<number> {
    return this.inbox.of(person).catch(() => 0);
  }
}
