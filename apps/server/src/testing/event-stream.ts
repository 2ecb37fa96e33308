import { request } from 'node:http';
import type { News } from '../live/news.js';

/** A page that listens to the server's events. */
export class EventStream {
  readonly #news: News[] = [];
  #wake: () => void = () => undefined;
  #ended = false;

  private constructor(private readonly stop: () => void) {}

  /** Throws with the status unless the server answers with a stream. */
  static open(base: string, headers: Record<string, string>): Promise<EventStream> {
    return new Promise((resolve, reject) => {
      const asked = request(`${base}/api/v1/stream`, { headers }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`the stream answered ${answer.statusCode}`));
        const stream = new EventStream(() => asked.destroy());
        let rest = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          const blocks = (rest + chunk).split('\n\n');
          rest = blocks.pop() ?? '';
          stream.#take(blocks);
        });
        answer.on('close', () => stream.#end());
        answer.on('error', () => stream.#end());
        resolve(stream);
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  /** The first message, from now or from the beginning, that fits. Throws when the stream ends before. */
  async first(fits: (news: News) => boolean): Promise<News> {
    for (;;) {
      const found = this.#news.find(fits);
      if (found) return found;
      if (this.#ended) throw new Error('the stream has ended');
      await new Promise<void>((wake) => (this.#wake = wake));
    }
  }

  get all(): readonly News[] {
    return this.#news;
  }

  async ended(): Promise<void> {
    while (!this.#ended) await new Promise<void>((wake) => (this.#wake = wake));
  }

  close(): void {
    this.stop();
  }

  #take(blocks: readonly string[]): void {
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '));
      if (data) this.#news.push(JSON.parse(data.slice(6)) as News);
    }
    this.#wake();
  }

  #end(): void {
    this.#ended = true;
    this.#wake();
  }
}
