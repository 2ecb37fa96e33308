import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../../api/commands.js';
import type { Draft } from '../../offline/draft.js';
import { draftOf, keepDraft, onDrafts } from '../../offline/store.js';

/** Typing rests this long before it is written to the device. In milliseconds. */
const rest = 250;

/** Letters come one by one; everything else is written down at once. */
const typed = (patch: Partial<Draft>) => 'minutesNo' in patch || 'conductedOn' in patch;

export interface DraftHold {
  /** `null`: there is none on this device; `undefined`: not read yet */
  draft: Draft | null | undefined;
  saved: boolean;
  /** Writes it down; other content than what was given out is another command and takes another key. */
  change: (patch: Partial<Draft>) => void;
  /** writes down at once what was typed last */
  flush: () => Promise<void>;
}

/** One draft, as it is on the device and as it is being typed. */
export function useDraft(person: string | undefined, inspection: string): DraftHold {
  const [draft, setDraft] = useState<Draft | null>();
  const [saved, setSaved] = useState(true);
  const unsaved = useRef<Draft>(undefined);
  const timer = useRef<number>(undefined);
  const flush = useCallback(async () => {
    window.clearTimeout(timer.current);
    const now = unsaved.current;
    if (!now) return;
    unsaved.current = undefined;
    await keepDraft(now);
    setSaved(unsaved.current === undefined);
  }, []);
  useEffect(() => {
    if (person === undefined) return undefined;
    let gone = false;
    const read = async () => {
      const found = (await draftOf(person, inspection)) ?? null;
      // what is gone from the device has been recorded or discarded: the page says which, until then it stands
      if (!gone && !unsaved.current) setDraft((before) => found ?? before ?? null);
    };
    const leaving = () => void flush();
    const stop = onDrafts(() => void read());
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    void read();
    return () => {
      gone = true;
      stop();
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      leaving();
    };
  }, [person, inspection, flush]);
  const change = useCallback(
    (patch: Partial<Draft>) => {
      const before = unsaved.current ?? draft;
      if (!before) return;
      const again = before.state !== 'writing' && patch.state === undefined;
      const next: Draft = {
        ...before,
        ...(again && { key: newKey(), state: 'writing' as const }),
        ...patch,
        ...((again || patch.state) && { problem: undefined }),
        savedAt: new Date().toISOString(),
      };
      unsaved.current = next;
      setDraft(next);
      setSaved(false);
      window.clearTimeout(timer.current);
      if (typed(patch)) timer.current = window.setTimeout(() => void flush(), rest);
      else void flush();
    },
    [draft, flush],
  );
  return { draft, saved, change, flush };
}
