import { createIdentity } from '../identity/index.js';
import { createMemoryEventStore, type MemoryEventStore } from '../memory/index.js';
import { execute, type Execute } from '@vandong/kernel';

export interface TestLog {
  readonly store: MemoryEventStore;
  readonly run: Execute;
}

/** An event log in memory, and the shared command wrapper on it: for the specs of use cases. */
export function testLog(): TestLog {
  const store = createMemoryEventStore();
  const identity = createIdentity('a secret of the tests alone');
  return { store, run: (execution) => execute({ store, identity }, execution) };
}
