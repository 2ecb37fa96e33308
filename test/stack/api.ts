import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from './demo-password.js';

const ANSWER_MS = 60_000;

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  /** without parameters, e.g. `application/problem+json` */
  readonly type: string;
  readonly body: T;
}

export type Language = 'vi' | 'en';

interface Asked {
  readonly language?: Language;
  /** sent as it is; text for a body that is no JSON */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Position of the last command that anybody sent to the server at this address. */
const toldOf = new Map<string, number>();
const READS_NO_LOG = /^\/(session|demo|healthz)\b/;

/**
 * A signed-in person at the public API. Answers are handed back as they came, refusals too. What he reads holds whatever anybody
 * sent before through this class: pages follow the log, a moment later.
 */
export class Api {
  #cookie = '';
  #csrf = '';

  constructor(
    readonly base: string,
    readonly person = '',
  ) {}

  static async signedIn(base: string, person: string): Promise<Api> {
    const api = new Api(base, person);
    await api.#signIn();
    return api;
  }

  /** The same person in a new session: from now on nobody plays him. */
  again(): Promise<Api> {
    return Api.signedIn(this.base, this.person);
  }

  get<T = Record<string, unknown>>(path: string, asked: Asked = {}): Promise<Answer<T>> {
    const told = toldOf.get(this.base);
    if (told === undefined || READS_NO_LOG.test(path)) return this.send<T>('GET', path, asked);
    return this.send<T>('GET', `${path}${path.includes('?') ? '&' : '?'}after=${told}`, asked);
  }

  /** Posts without a key: what is no command. */
  post<T = Record<string, unknown>>(path: string, body: unknown = {}, asked: Asked = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, { ...asked, body });
  }

  /** @param key of this one act; the same key again is the same act */
  async command<T = { position: number; repeated: boolean; id?: string }>(
    path: string,
    body: unknown = {},
    key: string = randomUUID(),
    asked: Asked = {},
  ): Promise<Answer<T>> {
    const answer = await this.send<T>('POST', path, {
      ...asked,
      body,
      headers: { 'idempotency-key': key, ...asked.headers },
    });
    const { position } = answer.body as { position?: unknown };
    if (typeof position === 'number') toldOf.set(this.base, Math.max(position, toldOf.get(this.base) ?? 0));
    return answer;
  }

  async send<T>(method: string, path: string, { language = 'vi', body, headers = {} }: Asked): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.base}/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: {
        'accept-language': language,
        ...(this.#cookie && { cookie: this.#cookie, 'x-csrf-token': this.#csrf }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0]!;
    const text = await answer.text();
    return { status: answer.status, type, body: (type.endsWith('json') ? JSON.parse(text) : { text }) as T };
  }

  async #signIn(): Promise<void> {
    const answer = await fetch(`${this.base}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: this.person, password: DEMO_PASSWORD }),
    });
    if (!answer.ok) throw new Error(`${this.person} cannot sign in: ${answer.status} ${await answer.text()}`);
    this.#cookie = (answer.headers.get('set-cookie') ?? '').split(';', 1)[0]!;
    this.#csrf = ((await answer.json()) as { csrfToken: string }).csrfToken;
  }
}
