import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import type { Lang } from '../format/index.js';
import en from './en.json';
import type { Key } from './keys.js';
import vi from './vi.json';

export type { Key } from './keys.js';
export type Values = Record<string, string | number>;
export type Translate = (key: Key, values?: Values) => string;

/** Starts the texts in one language. React escapes what it draws, so the texts do not. */
export function startTexts(lang: Lang) {
  void i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'vi',
    resources: { vi, en },
    ns: Object.keys(vi),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

export const setLang = (lang: Lang) => void i18next.changeLanguage(lang);

export const useLang = (): Lang => (useTranslation().i18n.language === 'en' ? 'en' : 'vi');

/** `t('board:units', { count: 16 })`. Keys are checked by the compiler, plural forms are chosen by the language. */
export function useT(): Translate {
  const { t } = useTranslation();
  return t as unknown as Translate;
}
