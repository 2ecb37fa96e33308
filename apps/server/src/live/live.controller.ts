import { Controller, Get, Inject, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permission } from '../access/permission.decorator.js';
import { Who, type Visitor } from '../access/visitor.js';
import { Problem } from '../problems/index.js';
import { Audience, heard } from './audience.js';
import { LIVE_LIMITS, type LiveLimits } from './limits.js';
import { Newsroom } from './news.js';
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
  async listen(@Who() { person, token }: Visitor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.#refuseTooMany(person);
    const first = await this.audience.withheld(person, token);
    if (!first) throw new Problem(401, 'session.none');
    const standing = await this.news.standing();
    let withheld = first;
    reply.hijack();
    reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
    const outlet = new Outlet(reply.raw);
    outlet.tell(standing);
    const stop = this.news.listen((news) => {
      const told = heard(news, withheld);
      if (told) outlet.tell(told);
    });
    const recheck = async () => {
      const now = await this.audience.withheld(person, token).catch(() => withheld);
      if (!now) return listener.end();
      withheld = now;
      outlet.keepAlive();
    };
    const timer = setInterval(() => void recheck(), this.limits.recheckMs);
    const listener: Listener = { person, end: () => reply.raw.end() };
    this.#open.add(listener);
    request.raw.once('close', () => {
      stop();
      clearInterval(timer);
      this.#open.delete(listener);
    });
  }

  /** A drain does not wait for pages that listen: they come back to whoever serves then. */
  beforeApplicationShutdown(): void {
    for (const listener of this.#open) listener.end();
  }

  #refuseTooMany(person: string): void {
    const own = [...this.#open].filter((listener) => listener.person === person).length;
    if (own >= this.limits.perPerson || this.#open.size >= this.limits.all) throw new Problem(429, 'request.tooMany');
  }
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};
