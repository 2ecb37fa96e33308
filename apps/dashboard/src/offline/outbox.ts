import type { Draft } from './draft.js';
import type { Sent } from './send.js';

export interface Outgoing {
  /** the inspection whose minutes are on their way; undefined when none are */
  sending: (inspection: string | undefined) => void;
  sent: (draft: Draft, answer: Sent) => void;
}

/** Sends one after another. Throws what the device's own store throws; nothing stands as being sent after that either. */
export async function sendEach(
  waiting: readonly Draft[],
  send: (draft: Draft) => Promise<Sent>,
  tell: Outgoing,
): Promise<void> {
  for (const draft of waiting) {
    tell.sending(draft.inspection);
    try {
      tell.sent(draft, await send(draft));
    } finally {
      tell.sending(undefined);
    }
  }
}
