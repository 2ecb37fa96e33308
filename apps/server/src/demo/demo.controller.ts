import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { rolesOf } from '@vandong/access/domain';
import { dayOf } from '@vandong/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permission, Public } from '../access/permission.decorator.js';
import { Who, type Visitor } from '../access/visitor.js';
import { demoRole, demoRun, type demoState } from '../contract/index.js';
import { Problem } from '../problems/index.js';
import { giveCookie } from '../session/cookie.js';
import { Me, type MeAnswer } from '../session/me.js';
import { PersonCards } from '../session/person-card.js';
import { postOrRole } from '../session/role-names.js';
import { Sessions } from '../session/session.service.js';
import { DemoPlayers, DemoTimeControl } from './ports.js';

type State = z.infer<typeof demoState>;
/** ×1: a day in 8 seconds, ×4: in 2 (dossier 8.10) */
const DAY_SECONDS = 8;

/** The bar of simulated data. Without VANDONG_DEMO=1 this controller does not exist. */
@Controller('demo')
export class DemoController {
  constructor(
    private readonly time: DemoTimeControl,
    private readonly players: DemoPlayers,
    private readonly rights: Rights,
    private readonly cards: PersonCards,
    private readonly sessions: Sessions,
    private readonly me: Me,
  ) {}

  // The sign-in page offers the people one may be: they are invented, and this controller exists for them only.
  @Get()
  @Public()
  async state(): Promise<State> {
    const time = await this.time.state();
    return { ...time, roles: await this.#roles(dayOf(time.now)) };
  }

  @Post('next-day')
  @HttpCode(200)
  @Permission('demo')
  async nextDay(): Promise<State> {
    await this.time.nextDay();
    return this.state();
  }

  @Post('run')
  @HttpCode(200)
  @Permission('demo')
  async run(@Body({ schema: demoRun }) { speed }: z.infer<typeof demoRun>): Promise<State> {
    await this.time.run(DAY_SECONDS / speed);
    return this.state();
  }

  @Post('pause')
  @HttpCode(200)
  @Permission('demo')
  async pause(): Promise<State> {
    await this.time.pause();
    return this.state();
  }

  @Post('role')
  @HttpCode(200)
  @Permission('demo')
  async takeRole(
    @Body({ schema: demoRole }) { person }: z.infer<typeof demoRole>,
    @Who() { token }: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeAnswer> {
    if (!(await this.players.roles()).includes(person)) throw new Problem(404, 'access.noSuchPerson');
    const fresh = await this.sessions.takeRole(token, person);
    giveCookie(request, reply, fresh);
    return this.me.of(person, fresh);
  }

  async #roles(today: string): Promise<State['roles']> {
    const [offered, people] = await Promise.all([this.players.roles(), this.rights.people()]);
    const officers = offered.map((person) => people.get(person)?.officer ?? person);
    const cards = await this.cards.all(officers, today);
    return offered.map((person, index) => {
      const account = people.get(person);
      return {
        person,
        name: account?.displayName ?? person,
        post: postOrRole(cards[index]!.post, rolesOf(account?.grants ?? [], today)),
      };
    });
  }
}
