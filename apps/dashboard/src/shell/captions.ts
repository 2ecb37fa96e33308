import { createContext, useContext, useEffect } from 'react';
import type { Key } from '../i18n/i18n.js';

/** The demo's story in nine points (dossier 8.10); a page says which one it tells. */
export const points = 9;
export type Point =
  'board' | 'why' | 'approve' | 'next' | 'conclude' | 'opened' | 'explain' | 'annul' | 'briefing' | 'play';

export const captions: Record<Point, { n: number; what: Key; act: Key }> = {
  board: { n: 1, what: 'caption:board', act: 'caption:boardThen' },
  why: { n: 2, what: 'caption:why', act: 'caption:whyThen' },
  approve: { n: 3, what: 'caption:approve', act: 'caption:approveThen' },
  next: { n: 4, what: 'caption:next', act: 'caption:nextThen' },
  conclude: { n: 5, what: 'caption:conclude', act: 'caption:concludeThen' },
  opened: { n: 5, what: 'caption:opened', act: 'caption:openedThen' },
  explain: { n: 6, what: 'caption:explain', act: 'caption:explainThen' },
  annul: { n: 7, what: 'caption:annul', act: 'caption:annulThen' },
  briefing: { n: 8, what: 'caption:briefing', act: 'caption:briefingThen' },
  play: { n: 9, what: 'caption:play', act: 'caption:playThen' },
};

export const CaptionContext = createContext<(point: Point | undefined) => void>(() => undefined);

/** Says which point of the story the page tells; nothing, when it tells none. */
export function useCaption(point: Point | undefined) {
  const tell = useContext(CaptionContext);
  useEffect(() => {
    tell(point);
    return () => tell(undefined);
  }, [point, tell]);
}
