import { useEffect, useState } from 'react';
import type { Draft } from './draft.js';
import { draftsOf, onDrafts } from './store.js';

/** The drafts of one person on this device; `undefined` until they are read. */
export function useDrafts(person: string | undefined): readonly Draft[] | undefined {
  const [drafts, setDrafts] = useState<readonly Draft[]>();
  useEffect(() => {
    if (person === undefined) return undefined;
    let gone = false;
    const read = async () => {
      const found = await draftsOf(person);
      if (!gone) setDrafts(found);
    };
    const stop = onDrafts(() => void read());
    void read();
    return () => {
      gone = true;
      stop();
    };
  }, [person]);
  return drafts;
}
