import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import type { Instant } from '../format/index.js';
import { awaitPosition } from './position.js';

/** What the stream last said; `lostSince` is set while the connection is broken. */
export interface Live {
  connected: boolean;
  lostSince?: Instant;
  position?: number;
  now?: Instant;
  remindersInterrupted: boolean;
}
interface Message {
  kind: 'change' | 'clock' | 'health';
  position: number;
  now: Instant;
  remindersInterrupted: boolean;
}

/** At a run of ×4 events arrive by the hundred: the pages are read again at most this often. In milliseconds. */
const calm = 400;
/** In milliseconds. */
const reopenAfter = 3_000;

/** Asks again, once per `calm`, for everything that shows the present; past days do not change. */
function refresher(client: QueryClient) {
  let timer: number | undefined;
  let again = false;
  const run = () => {
    timer = window.setTimeout(() => {
      timer = undefined;
      if (again) run();
      again = false;
    }, calm);
    void client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first === 'now' || first === 'session' });
  };
  return {
    ask: () => {
      if (timer === undefined) run();
      else again = true;
    },
    stop: () => window.clearTimeout(timer),
  };
}

export const LiveContext = createContext<Live>({ connected: false, remindersInterrupted: false });
export const useLive = () => useContext(LiveContext);

/**
 * Follows the server's stream as the person who is signed in; another person hears another stream. The browser reconnects by itself
 * when the line breaks, and is asked to when the server had answered with a refusal; the gap is read again.
 */
export function useStream(person: string | undefined): Live {
  const client = useQueryClient();
  const [live, setLive] = useState<Live>({ connected: false, remindersInterrupted: false });
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (person === undefined) return undefined;
    let reopen: number | undefined;
    const refresh = refresher(client);
    const source = new EventSource('/api/v1/stream');
    const read = (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as Message;
      awaitPosition(message.position);
      setLive({
        connected: true,
        position: message.position,
        now: message.now,
        remindersInterrupted: message.remindersInterrupted,
      });
      refresh.ask();
    };
    for (const kind of ['message', 'change', 'clock', 'health'] as const) source.addEventListener(kind, read);
    source.onopen = () => {
      setLive(({ lostSince, ...before }) => {
        if (lostSince !== undefined) refresh.ask();
        return { ...before, connected: true };
      });
    };
    source.onerror = () => {
      setLive((before) => ({ ...before, connected: false, lostSince: before.lostSince ?? new Date().toISOString() }));
      if (source.readyState === EventSource.CLOSED)
        reopen = window.setTimeout(() => setRefused((n) => n + 1), reopenAfter);
    };
    return () => {
      refresh.stop();
      window.clearTimeout(reopen);
      source.close();
    };
  }, [client, person, refused]);
  return live;
}
