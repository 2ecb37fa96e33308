import { Inject, Injectable, Optional } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import {
  checkPassword,
  closeSession,
  closeSessionsOf,
  countAttempt,
  forgetFailures,
  openSession,
  setPassword,
} from '@vandong/access/vault';
import type pg from 'pg';
import { DemoPlayers } from '../demo/ports.js';
import { POOL } from '../platform/pool.js';
import { Problem } from '../problems/index.js';

/** Signing in and out. Wrong password, no such person and no password at all are one answer after the same time. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly rights: Rights,
    /** on simulated data only */
    @Optional() private readonly players?: DemoPlayers,
  ) {}

  /** Answers the token of a new session. `source` is the address the request came from. */
  async signIn(person: string, password: string, source: string): Promise<string> {
    if (!(await countAttempt(this.pool, person, source))) throw new Problem(429, 'session.blocked');
    const [{ good }, account] = await Promise.all([
      checkPassword(this.pool, person, password),
      this.rights.person(person),
    ]);
    if (!good || !account) throw new Problem(401, 'session.refused');
    await forgetFailures(this.pool, person, source);
    await this.players?.leaveTo(person);
    return openSession(this.pool, person);
  }

  signOut(token: string): Promise<void> {
    return closeSession(this.pool, token);
  }

  /** Ends every session of the person and answers the token of a new one. */
  async changePassword(person: string, current: string, next: string, source: string): Promise<string> {
    if (!(await countAttempt(this.pool, person, source))) throw new Problem(429, 'session.blocked');
    if (!(await checkPassword(this.pool, person, current)).good) throw new Problem(422, 'session.wrongPassword');
    await forgetFailures(this.pool, person, source);
    if (current === next) throw new Problem(422, 'session.samePassword');
    await setPassword(this.pool, person, next, false);
    await closeSessionsOf(this.pool, person);
    return openSession(this.pool, person);
  }

  /** Simulated data only: a session as another person, without a password. */
  async takeRole(token: string, person: string): Promise<string> {
    if (!(await this.rights.person(person))) throw new Problem(404, 'access.noSuchPerson');
    await this.players?.leaveTo(person);
    await closeSession(this.pool, token);
    return openSession(this.pool, person);
  }
}
