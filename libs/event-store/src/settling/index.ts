import { OutcomeUnknown, type Journal } from '@vandong/kernel';
import pRetry from 'p-retry';

/** Waits of 0.1–0.2 s and 0.4–0.8 s: a server that restarts answers again, and whoever waits at a screen still does. */
const AGAIN = { retries: 2, minTimeout: 100, factor: 4, randomize: true } as const;

/**
 * For people at a door: an append whose answer was lost is sent again exactly as it was (the retry rule), and only when it stays
 * unknown are they told. A workflow needs none of this: Temporal lets it look again.
 */
export const settling = (store: Journal): Journal => ({
  readStream: (stream) => store.readStream(stream),
  head: () => store.head(),
  append: (stream, expected, events) =>
    pRetry(() => store.append(stream, expected, events), {
      ...AGAIN,
      shouldRetry: ({ error }) => error instanceof OutcomeUnknown,
    }),
});
