import { randomUUID } from 'node:crypto';
import { until } from './until.js';

const ANSWER_MS = 20_000;

/** An answer with position: the command was taken. */
export interface Acknowledged {
  readonly commandId: string;
  readonly position: number;
  readonly id?: string;
}

/** A person at the public API, as a browser's page: cookie, CSRF token, keys; sends again what was not answered. */
export class Visitor {
  #cookie = '';
  #csrf = '';

  constructor(
    readonly person: string,
    private readonly password: string,
    private readonly base: () => string,
  ) {}

  async signIn(): Promise<this> {
    const answer = await until(`${this.person} signs in`, () =>
      this.#answered('POST', '/session', { person: this.person, password: this.password }),
    );
    this.#cookie = (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
    this.#csrf = ((await answer.json()) as { csrfToken: string }).csrfToken;
    return this;
  }

  /** One command under one key, sent until it is answered. Throws when it is refused. */
  async send(path: string, body: object, key: string = randomUUID()): Promise<Acknowledged> {
    const answer = await until(`${path} is answered`, () => this.#answered('POST', path, body, key));
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    const { position, id } = (await answer.json()) as { position: number; id?: string };
    return { commandId: `${this.person}/${key}`, position, ...(id !== undefined && { id }) };
  }

  async get<T>(path: string): Promise<T> {
    const answer = await until(path, () => this.#answered('GET', path));
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** undefined while nobody answers, or only to say that something is away */
  async #answered(method: string, path: string, body?: object, key?: string): Promise<Response | undefined> {
    const headers = {
      ...(body && { 'content-type': 'application/json' }),
      ...(this.#cookie && { cookie: this.#cookie, 'x-csrf-token': this.#csrf }),
      ...(key && { 'idempotency-key': key }),
    };
    const answer = await fetch(`${this.base()}/api/v1${path}`, {
      method,
      headers,
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(body && { body: JSON.stringify(body) }),
    });
    return answer.status >= 500 && !path.endsWith('z') ? undefined : answer;
  }
}
