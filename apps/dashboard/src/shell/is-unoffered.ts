import type { Address } from '../address/address.js';

interface Stage {
  /** the page's main read is there */
  shown: boolean;
  /** parts of the page are still read for the first time */
  reading: boolean;
  /** the dialog of a command is open */
  open: boolean;
}

/** Whether the address names a command that the page, all of it there, does not offer to this person or not any more. */
export const isUnoffered = ({ lenh }: Pick<Address, 'lenh'>, { shown, reading, open }: Stage): boolean =>
  lenh !== undefined && shown && !reading && !open;
