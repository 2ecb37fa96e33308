import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import type { Lang } from '../format/index.js';
import type { Key } from './keys.js';
import vi from './vi.json';

export type { Key } from './keys.js';
export type Values = Record<string, string | number>;
export type Translate = (key: Key, values?: Values) => string;

/** English is loaded when somebody asks for it; Vietnamese is always there. */
async function loadTexts(lang: Lang) {
  if (lang === 'vi' || i18next.hasResourceBundle('en', 'nav')) return;
  const { default: en } = await import('./en.json');
  for (const [ns, texts] of Object.entries(en)) i18next.addResourceBundle('en', ns, texts);
}

/** Starts the texts in one language. React escapes what it draws, so the texts do not. */
export async function startTexts(lang: Lang) {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi },
    ns: Object.keys(vi),
    interpolation: { escapeValue: false },
    react: { bindI18nStore: 'added' },
  });
  await setLang(lang);
}

export async function setLang(lang: Lang) {
  await loadTexts(lang);
  await i18next.changeLanguage(lang);
}

export const useLang = (): Lang => (useTranslation().i18n.language === 'en' ? 'en' : 'vi');

/** `t('board:units', { count: 16 })`. Keys are checked by the compiler, plural forms are chosen by the language. */
export function useT(): Translate {
  const { t } = useTranslation();
  return t as unknown as Translate;
}
