import type { RowOf, Sheets } from '../../template/index.js';
import type { Exported, Fact } from '../facts.js';
import type { Place } from './place.js';

export type HistoryRow = RowOf<Sheets['history']>;
/** What an event fills of its row besides when, who and where. */
export type Told = Partial<HistoryRow> & Pick<HistoryRow, 'act'>;
export type ActOf = (fact: Fact, place: Place) => Told | undefined;
/** How the events of people become rows again: the reverse of how rows become commands. */
export type Acts = { readonly [T in Exported['type']]?: (fact: Fact<T>, place: Place) => Told | undefined };

/** An absent value is an absent cell. */
export const filled = (row: { readonly [K in keyof Told]: Told[K] | undefined } & Pick<Told, 'act'>): Told =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== '')) as Told;
