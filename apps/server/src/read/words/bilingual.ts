import type { z } from 'zod';
import type { bilingual } from '../../contract/index.js';

export type Bilingual = z.infer<typeof bilingual>;
export const both = (vi: string, en: string): Bilingual => ({ vi, en });
/** the same in both languages: numbers, codes, names of persons */
export const same = (text: string): Bilingual => ({ vi: text, en: text });
export const joined = (parts: readonly Bilingual[], between = ', '): Bilingual =>
  both(parts.map(({ vi }) => vi).join(between), parts.map(({ en }) => en).join(between));
/** "3 working days", "1 working day": English counts one apart */
export const counted = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
