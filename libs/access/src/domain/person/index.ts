import type { Decider } from '@vandong/kernel';
import type { PersonEvent } from '../events/index.js';
import type { PersonCommand } from './commands.js';
import { decidePerson } from './decide.js';
import { evolvePerson } from './evolve.js';
import { noPerson, type PersonState } from './state.js';

export const personDecider: Decider<PersonState, PersonCommand, PersonEvent> = {
  initial: noPerson,
  decide: decidePerson,
  evolve: evolvePerson,
};
export * from './commands.js';
export { inForce, noPerson, type Grant, type PersonState } from './state.js';
