import { decode, fold, type EventStore } from '@vandong/kernel';
import { commendationDecider, commendationEvents, type CommendationState } from '../domain/index.js';

/** The proposal as the log has it. */
export async function loadCommendation(
  store: Pick<EventStore, 'readStream'>,
  stream: string,
): Promise<CommendationState> {
  const stored = await store.readStream(stream);
  return fold(
    commendationDecider,
    stored.map((event) => decode(commendationEvents, event)),
  );
}
