import type { BoardView, Moment } from '../api/reads.js';
import { stepKeys } from '../components/status.js';
import { type Address, stringifySearch } from './address.js';

/** The moment the address names: a day as it was known then, or as it is known now. */
export const momentOf = (address: Address): Moment =>
  address.ngay === undefined ? {} : { asOf: address.ngay, ...(address.biet === 'nay' ? {} : { known: address.ngay }) };

const filters = ['late', 'week', 'mine'] as const;
const isFilter = (text: string | undefined): text is (typeof filters)[number] => filters.some((f) => f === text);

const isStep = (text: string | undefined): text is (typeof stepKeys)[number] => stepKeys.some((s) => s === text);

/** What a read of the board needs to know of the address. */
export const boardViewOf = (address: Address): BoardView => ({
  ...momentOf(address),
  ...(address.dot && /^\d{1,2}$/.test(address.dot) && { round: Number(address.dot) }),
  ...(isFilter(address.loc) && { filter: address.loc }),
  ...(isStep(address.buoc) && { step: address.buoc }),
  ...(address['so-voi'] && { compareTo: address['so-voi'] }),
});

/** The Excel file of exactly what is shown. */
export const excelHref = (what: 'board' | 'inspections' | 'follow-up' | 'commendations', view: BoardView) =>
  `/api/v1/${what}.xlsx${stringifySearch(
    Object.fromEntries(Object.entries(view).map(([k, v]) => [k, v === undefined ? undefined : String(v)])),
  )}`;
