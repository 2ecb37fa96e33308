import { foldStored, type EventStore } from '@vandong/kernel';
import { unitRoundEvents } from '../domain/events/index.js';
import {
  evolveUnitRound,
  initialUnitRound,
  unitRoundStream,
  type RoundRef,
  type UnitRoundState,
} from '../domain/index.js';

/** The round as its stream stands; an absent stream answers the initial state. */
export async function loadUnitRound(store: Pick<EventStore, 'readStream'>, ref: RoundRef): Promise<UnitRoundState> {
  const stored = await store.readStream(unitRoundStream(ref));
  return foldStored({ initial: initialUnitRound, evolve: evolveUnitRound }, unitRoundEvents, stored);
}
