import {
  IconBell,
  IconBuildingCommunity,
  IconClipboardCheck,
  IconFileText,
  IconInbox,
  IconMedal,
  IconScale,
  IconSettings,
  IconTable,
} from '@tabler/icons-react';
import type { Me } from '../api/types.js';
import type { Key } from '../i18n/i18n.js';

export type EntryKey = Me['entries'][number];
export interface Entry {
  key: EntryKey;
  label: Key;
  to: string;
  icon: typeof IconTable;
  /** pressed after `g` */
  letter: string;
}

/** The menu in its order; a person sees only the entries that he can use. */
export const entries: readonly Entry[] = [
  { key: 'board', label: 'nav:board', to: '/', icon: IconTable, letter: 'b' },
  { key: 'inbox', label: 'nav:inbox', to: '/viec', icon: IconInbox, letter: 'v' },
  { key: 'units', label: 'nav:units', to: '/don-vi', icon: IconBuildingCommunity, letter: 'd' },
  { key: 'inspections', label: 'nav:inspections', to: '/kiem-tra', icon: IconClipboardCheck, letter: 'k' },
  { key: 'followUp', label: 'nav:followup', to: '/don-doc', icon: IconBell, letter: 'n' },
  { key: 'reviews', label: 'nav:reviews', to: '/xem-xet', icon: IconScale, letter: 'x' },
  { key: 'commendation', label: 'nav:awards', to: '/khen-thuong', icon: IconMedal, letter: 't' },
  { key: 'reports', label: 'nav:reports', to: '/bao-cao', icon: IconFileText, letter: 'r' },
  { key: 'setup', label: 'nav:setup', to: '/thiet-lap', icon: IconSettings, letter: 'l' },
];
