import { foldStored, type EventStore, type ExpectedRevision } from '@vandong/kernel';
import { unitRoundEvents } from '../domain/events/index.js';
import { evolveUnitRound, initialUnitRound, unitRoundStream, type RoundRef, type UnitRoundState } from '../domain/index.js';

export interface LoadedRound {
  readonly state: UnitRoundState;
  readonly revision: ExpectedRevision;
}

/** The round as its stream stands; an absent stream answers the initial state. */
export async function loadUnitRound(store: Pick<EventStore, 'readStream'>, ref: RoundRef): Promise<LoadedRound> {
  const stored = await store.readStream(unitRoundStream(ref));
  return { state: foldStored({ initial: initialUnitRound, evolve: evolveUnitRound }, unitRoundEvents, stored), revision: stored.at(-1)?.revision ?? 'no-stream' };
}
