/**
 * A name as it is searched (dossier 7.4): NFC, lower case, đ and ð to d, marks dropped, spaces collapsed.
 * `Intl.Collator` keeps đ apart from d, and NFD does not take it apart: so by hand.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** A document number without what people leave out: spaces, `/`, `-`, leading zeros. */
export const foldDocumentNo = (text: string): string =>
  fold(text)
    .split(/[\s/.-]+/)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('');
