import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { MeAnswer } from '../session/me.js';

type Injected = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** A browser's page as far as the server sees it: its cookie, its CSRF token, its language. */
export class Page {
  cookie = '';
  csrf = '';

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly language: string,
  ) {}

  async signIn(person: string, password: string): Promise<Injected> {
    const answer = await this.post('/session', { person, password });
    if (answer.statusCode !== 200) return answer;
    this.take(answer);
    return answer;
  }

  /** Keeps the cookie and the token of an answer that opened a session. */
  take(answer: Injected): void {
    const [set = ''] = [answer.headers['set-cookie'] ?? ''].flat();
    this.cookie = set.split(';', 1)[0] ?? '';
    this.csrf = answer.json<MeAnswer>().csrfToken;
  }

  get headers(): Record<string, string> {
    return {
      'accept-language': this.language,
      ...(this.cookie && { cookie: this.cookie }),
      ...(this.csrf && { 'x-csrf-token': this.csrf }),
    };
  }

  get(path: string): Promise<Injected> {
    return this.app.inject({ method: 'GET', url: `/api/v1${path}`, headers: this.headers });
  }

  post(path: string, payload: object | string, headers: Record<string, string> = {}): Promise<Injected> {
    const json = typeof payload === 'string' ? { 'content-type': 'application/json' } : {};
    return this.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      payload,
      headers: { ...this.headers, ...json, ...headers },
    });
  }

  /** A command under a key of its own, or under the one given. */
  command(path: string, body: object, key: string = randomUUID()): Promise<Injected> {
    return this.post(path, body, { 'idempotency-key': key });
  }
}
