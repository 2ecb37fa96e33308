import { type Address, carried, stringifySearch } from '../address/address.js';

/** Addresses for rows that are plain anchors; the time and the round go along. */
export const withTime = (path: string, address: Address, more: Address = {}) =>
  `${path}${stringifySearch({ ...carried(address), ...more })}`;

export const unitHref = (unit: string, address: Address) => withTime(`/don-vi/${encodeURIComponent(unit)}`, address);
export const caseHref = (violation: string, address: Address) =>
  withTime(`/xem-xet/${encodeURIComponent(violation)}`, address);

export const reviewHref = (caseId: string, address: Address) =>
  withTime(`/xem-xet/ho-so/${encodeURIComponent(caseId)}`, address);
