import { type Day, isDay } from '../format/index.js';

/**
 * What a page shows beyond its path, as it stands in the query string. Names are Vietnamese because people read and send them.
 * The text of a search is not here: it may be a person's name.
 */
export interface Address {
  /** the day shown; absent = now */
  ngay?: Day;
  /** the day it is compared with */
  'so-voi'?: Day;
  /** `nay`: what is known today of that day; absent: what was known then */
  biet?: 'nay';
  /** the round, 1, 2, … */
  dot?: string;
  /** the chosen filter of the page */
  loc?: string;
  /** only this step of the seven */
  buoc?: string;
  /** the column that sorts; a leading minus turns it round */
  sap?: string;
  /** the opened locality of the matrix */
  mo?: string;
  /** the selected row of a list */
  chon?: string;
  /** the tab of a page that has tabs */
  muc?: string;
  /** what the drawer shows, e.g. `31.inspection` */
  so?: string;
  /** the command whose dialog is open */
  lenh?: string;
  /** `an`: the demo's captions are put away */
  'chi-dan'?: 'an';
}

const texts = ['dot', 'loc', 'buoc', 'sap', 'mo', 'chon', 'muc', 'so', 'lenh'] as const;
const days = ['ngay', 'so-voi'] as const;
/** Nothing a page writes into its address is longer; what is longer was not written by a page. */
const longest = 120;

/** The part of the address that belongs to the whole product and goes along from page to page. */
export const timeKeys = ['ngay', 'so-voi', 'biet', 'dot', 'chi-dan'] as const;

/** Keeps what is well formed and drops the rest: a mistyped address shows the page, not an error. */
export function readAddress(raw: Record<string, unknown>): Address {
  const address: Address = {};
  for (const key of texts) {
    const value = raw[key];
    if (typeof value === 'string' && value !== '' && value.length <= longest) address[key] = value;
  }
  for (const key of days) {
    const value = raw[key];
    if (typeof value === 'string' && isDay(value)) address[key] = value;
  }
  if (raw.biet === 'nay') address.biet = 'nay';
  if (raw['chi-dan'] === 'an') address['chi-dan'] = 'an';
  if (!address.ngay) delete address['so-voi'];
  return address;
}

/** Plain `key=value` pairs instead of JSON: the address is read by people. */
export const parseSearch = (text: string): Record<string, unknown> => Object.fromEntries(new URLSearchParams(text));

export const stringifySearch = (search: Record<string, unknown>) => {
  const pairs = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '');
  const text = new URLSearchParams(pairs as [string, string][]).toString();
  return text === '' ? '' : `?${text}`;
};

/** What goes along to another page: the time, the round, and whether captions are shown. */
export const carried = (address: Address): Address =>
  Object.fromEntries(timeKeys.flatMap((key) => (address[key] === undefined ? [] : [[key, address[key]]])));

/** The drawer's subject, `<row>.<column>`: a locality or unit and a step, or a figure of the sentence. */
export const readSubject = (so: string | undefined) => {
  if (!so) return undefined;
  const at = so.lastIndexOf('.');
  return at < 0 ? { row: undefined, column: so } : { row: so.slice(0, at), column: so.slice(at + 1) };
};
