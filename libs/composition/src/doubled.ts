import { campaignKey, unitRoundKey } from '@vandong/campaign/domain';
import { commendationKey } from '@vandong/commendation/domain';
import { reviewKey } from '@vandong/conduct/domain';
import { inspectionKey } from '@vandong/inspection/domain';
import {
  categoryOf,
  decode,
  readLog,
  SchemaMismatch,
  UnknownEvent,
  type EventStore,
  type RecordedEvent,
} from '@vandong/kernel';
import { createHash } from 'node:crypto';
import { allEvents } from './definitions.js';

/** One fact that stands in a stream twice. */
export interface DoubledFact {
  readonly stream: string;
  readonly type: string;
  /** positions of its first and of this telling */
  readonly first: number;
  readonly again: number;
}

const naturalKeys: Readonly<Record<string, (event: never) => string>> = {
  campaign: campaignKey,
  unitRound: unitRoundKey,
  inspection: inspectionKey,
  leaderReview: reviewKey,
  commendation: commendationKey,
};

/**
 * Reads the whole log: what a look decided has one natural key in its stream, whatever ids it was stored under (a notice of one
 * matter, due date, rung and post); what a person did is told once in his command. An event that cannot be read is the
 * projector's to show.
 */
export async function doubledFacts(store: Pick<EventStore, 'readAll'>): Promise<DoubledFact[]> {
  const told = new Map<string, number>();
  const doubled: DoubledFact[] = [];
  for await (const event of readLog(store)) {
    const fact = factOf(event);
    if (fact === undefined) continue;
    const first = told.get(fact);
    if (first === undefined) told.set(fact, event.position);
    else doubled.push({ stream: event.stream, type: event.type, first, again: event.position });
  }
  return doubled;
}

/** Short, so that a log of a million events fits into memory. */
function factOf(stored: RecordedEvent): string | undefined {
  const { stream, type, payload, metadata } = stored;
  const keyOf = metadata.actor.startsWith('system:') ? naturalKeys[categoryOf(stream)] : undefined;
  const key = keyOf
    ? readable(() => keyOf(decode(allEvents, stored) as never))
    : `${metadata.commandId}|${type}|${payload}`;
  return key && createHash('sha256').update(`${stream}|${key}`).digest('base64');
}

function readable(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownEvent || error instanceof SchemaMismatch || error instanceof SyntaxError)
      return undefined;
    throw error;
  }
}
