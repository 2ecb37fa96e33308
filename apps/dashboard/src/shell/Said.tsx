import { useEffect } from 'react';
import { useT } from '../i18n/i18n.js';
import classes from './Said.module.css';

/** What was just recorded; the number tells two equal sentences apart. */
export interface SaidText {
  n: number;
  text: string;
  undo?: () => void;
}
/** Long enough to read, or to reach the button. In milliseconds. */
const stay = { word: 4_000, undo: 10_000 };

/** One line at the foot, also for those who do not see it; what can be taken back has its button here. */
export function Said({ said, onGone }: { said: SaidText | undefined; onGone: () => void }) {
  const t = useT();
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(onGone, said.undo ? stay.undo : stay.word);
    return () => clearTimeout(timer);
  }, [said, onGone]);
  return (
    <div
      className={`${classes.root} vd-no-print`}
      role="status"
      aria-live="polite"
      data-shown={said !== undefined || undefined}
    >
      {said && <span key={said.n}>{said.text}</span>}
      {said?.undo && (
        <button
          type="button"
          onClick={() => {
            said.undo?.();
            onGone();
          }}
        >
          {t('command:undo')}
        </button>
      )}
    </div>
  );
}
