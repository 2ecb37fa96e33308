import { IconChevronRight, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useAddress } from '../address/use-address.js';
import { useT } from '../i18n/i18n.js';
import classes from './StoryNote.module.css';
import { captions, points } from './captions.js';
import type { Point } from './story.js';

const order = Object.keys(captions) as Point[];

/** One caption of the story, on the paper under the menu. It covers nothing, and it can be put away. */
export function StoryNote({ at }: { at: Point }) {
  const t = useT();
  const { address, set } = useAddress();
  const [ahead, setAhead] = useState<{ of: Point; point: Point }>();
  if (address['chi-dan'] === 'an') return null;
  const point = ahead?.of === at ? ahead.point : at;
  const { n, what, act } = captions[point];
  return (
    <div role="note" className={classes.story} aria-label={`${t('demo:captions')} ${n}/${points}`}>
      <header>
        <b>
          {n}/{points}
        </b>
        <button
          type="button"
          aria-label={t('demo:nextCaption')}
          onClick={() => setAhead({ of: at, point: order[(order.indexOf(point) + 1) % order.length]! })}
        >
          <IconChevronRight size={14} stroke={1.8} aria-hidden />
        </button>
        <button type="button" aria-label={t('demo:hideCaptions')} onClick={() => set({ 'chi-dan': 'an' })}>
          <IconX size={13} stroke={1.8} aria-hidden />
        </button>
      </header>
      <p>{t(what)}</p>
      <p className={classes.then}>{t(act)}</p>
    </div>
  );
}
