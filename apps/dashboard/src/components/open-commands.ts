import { useLayoutEffect, useSyncExternalStore } from 'react';

let open = 0;
const listeners = new Set<() => void>();
const count = (by: 1 | -1) => {
  open += by;
  listeners.forEach((tell) => tell());
};
const listen = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

/** A dialog of a command says that it is open for as long as it is. */
export const useAsOpenCommand = () =>
  useLayoutEffect(() => {
    count(1);
    return () => count(-1);
  }, []);

/** Whether the dialog of some command is open. */
export const useCommandOpen = (): boolean => useSyncExternalStore(listen, () => open > 0);
