import { Inject, Injectable } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { allowsAnything, type Permission } from '@vandong/access/domain';
import { isSessionOpen } from '@vandong/access/vault';
import { dayOf, type Clock } from '@vandong/kernel';
import type pg from 'pg';
import { POOL } from '../platform/pool.js';
import { CLOCK } from '../platform/tokens.js';
import type { News } from './news.js';

/** Kinds of cases whose very movement is for those who may see the register only. */
const restricted: Readonly<Record<string, Permission>> = {
  violation: 'violation.register',
  leaderReview: 'violation.register',
};

/** What one listener may hear, asked anew from time to time. */
@Injectable()
export class Audience {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rights: Rights,
  ) {}

  /** Topics withheld from the person now; undefined when the session is over and the connection must end. */
  async withheld(person: string, token: string): Promise<ReadonlySet<string> | undefined> {
    if (!(await isSessionOpen(this.pool, token))) return undefined;
    const today = dayOf(await this.clock.now());
    const topics = Object.entries(restricted).map(async ([topic, permission]) =>
      allowsAnything(await this.rights.scope(person, permission, today)) ? [] : [topic],
    );
    return new Set((await Promise.all(topics)).flat());
  }
}

/** The message as this listener may hear it; undefined when nothing is left to tell. */
export function heard(news: News, withheld: ReadonlySet<string>): News | undefined {
  if (news.kind !== 'change') return news;
  const topics = news.topics.filter((topic) => !withheld.has(topic));
  return topics.length > 0 ? { ...news, topics } : undefined;
}
