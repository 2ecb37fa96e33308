import { useLang } from './i18n.js';

/** A text that the server gives in both languages. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** Takes the reader's language out of the server's pair. */
export function useSay() {
  const lang = useLang();
  return (text: Bilingual) => text[lang];
}
