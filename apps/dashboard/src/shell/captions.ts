import { createContext, useContext, useEffect } from 'react';
import type { Key } from '../i18n/i18n.js';
import type { Hint, Point } from './story.js';

/** The demo's story in nine points (dossier 8.10). */
export const points = 9;

const caption = <P extends Point>(n: number, point: P) =>
  ({ n, what: `caption:${point}`, act: `caption:${point}Then` }) as const satisfies { n: number; what: Key; act: Key };

export const captions: Record<Point, { n: number; what: Key; act: Key }> = {
  start: caption(1, 'start'),
  board: caption(1, 'board'),
  why: caption(2, 'why'),
  approve: caption(3, 'approve'),
  sent: caption(3, 'sent'),
  nextDay: caption(4, 'nextDay'),
  next: caption(4, 'next'),
  toCase: caption(5, 'toCase'),
  openCase: caption(5, 'openCase'),
  conclude: caption(5, 'conclude'),
  opened: caption(5, 'opened'),
  toReview: caption(6, 'toReview'),
  openReview: caption(6, 'openReview'),
  explain: caption(6, 'explain'),
  explained: caption(6, 'explained'),
  toAnnul: caption(7, 'toAnnul'),
  annul: caption(7, 'annul'),
  annulled: caption(7, 'annulled'),
  toBriefing: caption(8, 'toBriefing'),
  briefing: caption(8, 'briefing'),
  roster: caption(8, 'roster'),
  play: caption(9, 'play'),
};

export const CaptionContext = createContext<(hint: Hint | undefined) => void>(() => undefined);

/** Says what of the story the page shows; nothing, when it shows none of it. */
export function useCaption(hint: Hint | undefined) {
  const tell = useContext(CaptionContext);
  useEffect(() => {
    tell(hint);
    return () => tell(undefined);
  }, [hint, tell]);
}
