import type { Unmet } from '@vandong/kernel';
import { isKnown, wordsOf, type Params } from '@vandong/server/problems';

/** A refusal in both languages: the same messages as the server's door, kept in one place. */
export const inWords = (code: string, params: Readonly<Record<string, unknown>> = {}): string =>
  `${wordsOf(code, 'vi', params as Params)} · ${wordsOf(code, 'en', params as Params)}`;

export const unmetInWords = ({ code, params }: Unmet): string =>
  inWords(isKnown(`unmet.${code}`, 'vi') ? `unmet.${code}` : code, params);
