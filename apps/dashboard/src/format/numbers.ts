import type { Lang } from './lang.js';

const locale = (lang: Lang) => (lang === 'vi' ? 'vi-VN' : 'en-GB');

/** 184213 → "184.213" (vi), "184,213" (en). */
export const int = (n: number, lang: Lang) =>
  new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 0 }).format(n);

/** 1234.5 → "1.234,5"; always `digits` places behind the comma. */
export const decimal = (n: number, lang: Lang, digits = 1) =>
  new Intl.NumberFormat(locale(lang), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n);

/** Part of a whole, 0.975 of 1 → "97,5%"; a dash where there is nothing to divide by. */
export const percent = (part: number, whole: number, lang: Lang) =>
  whole === 0
    ? '–'
    : new Intl.NumberFormat(locale(lang), {
        style: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      })
        .format(part / whole)
        .replace(/\s/g, '');

/** A signed difference with a real minus sign; nothing for zero. */
export const delta = (n: number) => (n === 0 ? '' : n > 0 ? `+${n}` : `−${-n}`);
