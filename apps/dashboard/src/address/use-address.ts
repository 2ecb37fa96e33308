import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Address } from './address.js';

/** The state of the page as the address holds it, and how to change it: `undefined` takes a part out. */
export function useAddress() {
  const address: Address = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback(
    (patch: { [K in keyof Address]: Address[K] | undefined }, options: { replace?: boolean } = {}) =>
      void navigate({
        to: '.',
        search: (before: Address) => ({ ...before, ...patch }),
        replace: options.replace ?? false,
        resetScroll: false,
      } as never),
    [navigate],
  );
  return { address, set };
}
