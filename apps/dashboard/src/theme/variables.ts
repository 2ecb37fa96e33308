import type { CSSVariablesResolver } from '@mantine/core';
import { palette, type Scheme } from './palette.js';

/** Sizes in px. Text never below 12; line height never below 1.5 so that stacked marks (Ẫ ậ Ữ) do not touch. */
export const scale = {
  space: { 1: 4, 2: 8, 3: 12, 4: 16, 5: 20, 6: 24, 8: 32, 10: 40 },
  text: { meta: 12, table: 13, body: 14, title: 16, lead: 20 },
  line: { text: 1.5, lead: 1.5 },
  row: { dense: 32, base: 36, head: 52, touch: 48 },
  radius: { control: 6, sheet: 10 },
  width: { nav: 196, side: 224, drawer: 520 },
} as const;

const toVars = (scheme: Scheme) => Object.fromEntries(Object.entries(scheme).map(([k, v]) => [`--vd-${k}`, v]));

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    ...Object.fromEntries(Object.entries(scale.space).map(([k, v]) => [`--s${k}`, `${v}px`])),
    ...Object.fromEntries(Object.entries(scale.text).map(([k, v]) => [`--t-${k}`, `${v}px`])),
    '--row': `${scale.row.base}px`,
    '--row-dense': `${scale.row.dense}px`,
    '--r-control': `${scale.radius.control}px`,
    '--r-sheet': `${scale.radius.sheet}px`,
  },
  light: toVars(palette.light),
  dark: toVars(palette.dark),
});

/** Another day tints the whole page: the same names with other grounds, set on the app's root element. */
export const pastVariables = (dark: boolean): Record<string, string> =>
  toVars(dark ? palette.darkPast : palette.lightPast);
