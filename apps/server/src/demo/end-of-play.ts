import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DemoTimeControl } from './ports.js';

const LOOK_EVERY_MS = 1_000;

/** When the campaign is over the simulated clock stands still: nothing follows, and nobody has to stop it. */
@Injectable()
export class EndOfPlay implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly time: DemoTimeControl) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    // an answer that does not come is asked for again in a second
    const state = await this.time.state().catch(() => undefined);
    if (state?.ended && state.running) await this.time.pause().catch(() => {});
  }
}
