import { fold } from '../../format/index.js';
import type { Account } from './PeopleTab.js';

/** A row carries buttons and rights; a force has hundreds of accounts. */
const ROWS = 50;

/** The accounts whose name or number contains the text, accents ignored; those with rights first, 50 at most. */
export function peopleShown(people: Account[], text: string): { rows: Account[]; more: number } {
  const wanted = fold(text);
  const found = people.filter(({ name, person }) => fold(`${name} ${person}`).includes(wanted));
  const ordered = [...found.filter(({ grants }) => grants.length > 0), ...found.filter((p) => p.grants.length === 0)];
  return { rows: ordered.slice(0, ROWS), more: Math.max(0, ordered.length - ROWS) };
}
