import { both } from '../words/index.js';
import type { Reading } from './reading.js';

/** Names of the people behind accounts: an officer's account carries his number. What no person did, the system did. */
export async function accounts(
  reading: Reading,
  persons: readonly string[],
): Promise<(person: string | undefined) => string> {
  const names = await reading.names(persons);
  const system = reading.say(both('Hệ thống', 'System'));
  return (person) => {
    if (person === undefined) return system;
    const found = names.get(person);
    return found ? `${found.rank} ${found.name}`.trim() : person;
  };
}
