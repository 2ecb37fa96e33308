import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { carried } from '../address/address.js';
import { useAddress } from '../address/use-address.js';
import type { Me } from '../api/types.js';
import { entries } from './entries.js';

/** How long `g` waits for its letter, in ms. */
const chord = 1_500;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="slider"]') !== null;
const covered = () =>
  document.querySelector('[aria-modal="true"], .mantine-Menu-dropdown, .mantine-Popover-dropdown') !== null;

/** Moves the focus by one row of the page's list; rows carry `data-row`, what can be focused in them comes first. */
function moveRow(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  const target = next?.matches('[tabindex]') ? next : next?.querySelector<HTMLElement>('button, a[href], [tabindex]');
  target?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

interface Acts {
  me: Me | undefined;
  openSearch: () => void;
  openHelp: () => void;
}

/** The keyboard of the whole product: `/`, `g` + letter, j, k, Esc, `?`. Enter is the focused row's own. */
export function useKeys({ me, openSearch, openHelp }: Acts) {
  const navigate = useNavigate();
  const { address, set } = useAddress();
  const gAt = useRef(0);
  useEffect(() => {
    const escape = () => {
      if (address.lenh) set({ lenh: undefined });
      else if (address.so) set({ so: undefined });
      else if (address.ngay) set({ ngay: undefined, 'so-voi': undefined, biet: undefined });
    };
    const goTo = (letter: string) => {
      const entry = entries.find((e) => e.letter === letter && me?.entries.includes(e.key));
      if (entry) void navigate({ to: entry.to, search: carried(address) } as never);
    };
    const acts: Record<string, () => void> = {
      '/': openSearch,
      '?': openHelp,
      j: () => moveRow(1),
      k: () => moveRow(-1),
      Escape: escape,
    };
    const onKey = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || covered()) return;
      if (e.key === 'g') {
        gAt.current = e.timeStamp;
        return;
      }
      const afterG = e.timeStamp - gAt.current < chord && gAt.current > 0;
      gAt.current = 0;
      const act = afterG ? () => goTo(e.key) : acts[e.key];
      if (!act) return;
      e.preventDefault();
      act();
    };
    // Before anybody else: a dialog closes on the same Escape, and a hint that closes on it lets nobody hear of it.
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [address, me, navigate, openHelp, openSearch, set]);
}
