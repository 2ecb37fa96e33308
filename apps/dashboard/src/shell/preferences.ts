import { createContext, useContext } from 'react';
import type { Lang } from '../format/index.js';

export type Scheme = 'light' | 'dark';
export interface Preferences {
  lang: Lang;
  scheme: Scheme;
  set: (patch: Partial<{ lang: Lang; scheme: Scheme }>) => void;
}

const store = 'vandong.preferences';

/** What this person chose on this machine; `?lang=en&mau=toi` in a link that was sent to him comes first. */
export function readPreferences(): { lang: Lang; scheme: Scheme } {
  const asked = new URLSearchParams(location.search);
  const kept = readStore();
  const lang = asked.get('lang') ?? kept.lang;
  const scheme = asked.get('mau') === 'toi' ? 'dark' : (kept.scheme ?? preferredScheme());
  return { lang: lang === 'en' ? 'en' : 'vi', scheme: scheme === 'dark' ? 'dark' : 'light' };
}

export const keepPreferences = (chosen: { lang: Lang; scheme: Scheme }) => {
  try {
    localStorage.setItem(store, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing still works; the choice lasts until the page is closed.
  }
};

const preferredScheme = (): Scheme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

function readStore(): { lang?: string; scheme?: string } {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '{}') as { lang?: string; scheme?: string };
  } catch {
    return {};
  }
}

export const PreferencesContext = createContext<Preferences | undefined>(undefined);
export const usePreferences = () => {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('outside of the product’s frame');
  return preferences;
};
