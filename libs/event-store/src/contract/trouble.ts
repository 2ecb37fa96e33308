import { OutcomeUnknown, StoreUnavailable, type Appended, type EventStore } from '@vandong/kernel';
import type { Append } from '../admission/index.js';

/** `lost`: it never arrived · `unheard`: it was written, its answer was lost · `restarted`: as that, and the server starts anew. */
export const blows = ['lost', 'unheard', 'restarted'] as const;
export type Blow = (typeof blows)[number];

/** What a harness can do to the store it has made. */
export interface Trouble {
  /** Befalls the next append; on a network any other call may meet it first. */
  strike(blow: Blow): void;
  /** Withdraws blows that have met nothing. */
  calm(): void;
  /** Connections break; what only the server's memory held is gone. Resolves when it answers again. */
  restart(): Promise<void>;
}

const MOST_ATTEMPTS = 60;

/** Sends exactly the same again until the store has decided: the retry rule. */
export async function surely(store: EventStore, { stream, expected, events }: Append): Promise<Appended> {
  return patiently(() => store.append(stream, expected, events));
}

/** Asks again while the store is away. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const passing = error instanceof OutcomeUnknown || error instanceof StoreUnavailable;
      if (!passing || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Blows for a store that no network can be put before: answers are lost on this side of it. */
export function withTrouble<S extends EventStore>(store: S): { readonly store: S; readonly trouble: Trouble } {
  const struck: Blow[] = [];
  const append: EventStore['append'] = async (...sent) => {
    const blow = struck.shift();
    if (blow === 'lost') throw new OutcomeUnknown('struck before it arrived');
    const appended = await store.append(...sent);
    if (blow) throw new OutcomeUnknown('struck after it was written');
    return appended;
  };
  const trouble: Trouble = {
    strike: (blow) => void struck.push(blow),
    calm: () => void struck.splice(0),
    restart: async () => undefined,
  };
  return { store: { ...store, append }, trouble };
}
