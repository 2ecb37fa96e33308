import { useEffect, useState } from 'react';

/** `ready`: this page opens without a network; `impossible`: the browser keeps pages only from a secure origin (https). */
export type Shell = 'preparing' | 'ready' | 'impossible';

const possible = () => import.meta.env.PROD && 'serviceWorker' in navigator;

/** Keeps the product's files on this device, from the first time somebody opens what is used without a network. */
export function useShell(): Shell {
  const [shell, setShell] = useState<Shell>(() => (possible() ? 'preparing' : 'impossible'));
  useEffect(() => {
    if (!possible()) return undefined;
    let gone = false;
    const tell = (now: Shell) => {
      if (!gone) setShell(now);
    };
    navigator.serviceWorker
      .register('/sw.js', { updateViaCache: 'none' })
      .then(() => navigator.serviceWorker.ready)
      .then(() => tell('ready'))
      // without a network the worker that is there serves on; a browser that forbids it has none
      .catch(() => tell(navigator.serviceWorker.controller ? 'ready' : 'impossible'));
    return () => {
      gone = true;
    };
  }, []);
  return shell;
}

/** Whether the device says that it has a network; it may be wrong, the outbox finds out. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online;
}
