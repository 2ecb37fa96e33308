import { Controller, Get, Inject, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/permission.decorator.js';
import { Who, type Visitor } from '../access/visitor.js';
import { Problem } from '../problems/index.js';
import { Audience, heard } from './audience.js';
import { LIVE_LIMITS, type LiveLimits } from './limits.js';
import { Newsroom, type News } from './news.js';
import { Outlet } from './outlet.js';

interface Listener {
  readonly person: string;
  end(): void;
}

@Controller('stream')
export class LiveController implements BeforeApplicationShutdown {
  readonly #open = new Set<Listener>();

  constructor(
    private readonly news: Newsroom,
    private readonly audience: Audience,
    @Inject(LIVE_LIMITS) private readonly limits: LiveLimits,
  ) {}

  /** Server-sent events until the page goes, the session ends or the server drains. */
  @Get()
  @Permission('session')
  async listen(@Who() { person, token }: Visitor, @Res() reply: FastifyReply): Promise<void> {
    this.#refuseTooMany(person);
    const listener: Listener = { person, end: () => reply.raw.end() };
    this.#open.add(listener);
    const leave = [() => this.#open.delete(listener)];
    const left = () => {
      for (const each of leave.splice(0)) each();
    };
    try {
      await this.#follow({ person, token }, reply, leave);
    } catch (error) {
      left();
      throw error;
    }
    // who went while we were asking has closed already
    if (reply.raw.destroyed) left();
    else reply.raw.once('close', left);
  }

  /** Listens first and asks for the standing then, so that no news falls between the two. */
  async #follow(
    { person, token }: Pick<Visitor, 'person' | 'token'>,
    reply: FastifyReply,
    leave: (() => void)[],
  ): Promise<void> {
    const first = await this.audience.withheld(person, token);
    if (!first) throw new Problem(401, 'session.none');
    let withheld = first;
    let outlet: Outlet | undefined;
    let early: News | undefined;
    const tell = (news: News) => {
      const told = heard(news, withheld);
      if (told) outlet?.tell(told);
    };
    leave.push(this.news.listen((news) => (outlet ? tell(news) : (early = news))));
    const standing = await this.news.standing();
    reply.hijack();
    reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
    outlet = new Outlet(reply.raw);
    outlet.tell(standing);
    if (early) tell(early);
    const recheck = async () => {
      const now = await this.audience.withheld(person, token).catch(() => withheld);
      if (!now) return void reply.raw.end();
      withheld = now;
      outlet?.keepAlive();
    };
    const timer = setInterval(() => void recheck(), this.limits.recheckMs);
    leave.push(() => clearInterval(timer));
  }

  /** A drain does not wait for pages that listen: they come back to whoever serves then. */
  beforeApplicationShutdown(): void {
    for (const listener of this.#open) listener.end();
  }

  #refuseTooMany(person: string): void {
    const own = [...this.#open].filter((listener) => listener.person === person).length;
    const { perPerson, all } = this.limits;
    if (own >= perPerson) throw new Problem(429, 'request.tooManyWindows', { params: { limit: perPerson } });
    if (this.#open.size >= all) throw new Problem(429, 'request.tooMany');
  }
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};
