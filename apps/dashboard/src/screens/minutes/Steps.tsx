import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../../address/use-address.js';
import { shortDay, timeOf } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { type Draft, isWritten, lacking, type Part, parts } from '../../offline/draft.js';
import { type Shell, useOnline } from '../../offline/shell.js';
import type { Outbox } from '../../offline/use-outbox.js';
import { FindingsPart } from './FindingsPart.js';
import classes from './Minutes.module.css';
import { NetBand } from './NetBand.js';
import { NumberPart } from './NumberPart.js';
import { partNames } from './part-names.js';
import { PhotoPart } from './PhotoPart.js';
import { ResultPart } from './ResultPart.js';
import { ReviewPart } from './ReviewPart.js';
import type { DraftHold } from './use-draft.js';

interface Props extends DraftHold {
  draft: Draft;
  outbox: Outbox;
  shell: Shell;
}
const shellNames = {
  preparing: 'minutes:shellPreparing',
  ready: 'minutes:shellReady',
  impossible: 'minutes:shellImpossible',
} as const;

/** The questions one by one; where one stands is in the address, what was answered on the device. */
export function Steps({ draft, saved, change, flush, outbox, shell }: Props) {
  const t = useT();
  const say = useSay();
  const online = useOnline();
  const { address, set } = useAddress();
  const [first] = useState(() => whereHeStopped(draft));
  const part = partOf(address.muc) ?? first;
  const [tried, setTried] = useState<Part>();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = parts.indexOf(part);
  const missing = lacking(draft);
  useEffect(() => {
    heading.current?.focus();
  }, [part]);
  const go = (to: Part) => {
    void flush();
    set({ muc: to });
  };
  const next = () => {
    setTried(part);
    if (!missing.includes(part)) go(parts[at + 1]!);
  };
  const each = { draft, change, tried: tried === part };
  return (
    <>
      {draft.about.simulated && <p className={classes.simulated}>{t('demo:label')}</p>}
      <header className={classes.head}>
        <a href="/kiem-tra/bien-ban" aria-label={t('minutes:listTitle')}>
          <IconArrowLeft size={22} stroke={1.7} aria-hidden />
        </a>
        <div>
          <p>
            {draft.about.unit}, {say(draft.about.place)}
          </p>
          <span>{t('minutes:team', { team: draft.about.teamName, due: shortDay(draft.about.dueOn) })}</span>
        </div>
        <b>
          {at + 1}/{parts.length}
        </b>
      </header>
      <ol className={classes.progress} aria-hidden>
        {parts.map((p, n) => (
          <li key={p} data-state={n === at ? 'here' : n < at && !missing.includes(p) ? 'done' : undefined} />
        ))}
      </ol>
      <NetBand draft={draft} online={online} outbox={outbox} />
      <section className={classes.part}>
        <h1 ref={heading} tabIndex={-1}>
          {t(partNames[part])}
        </h1>
        {part === 'anh' && <PhotoPart {...each} />}
        {part === 'ket-qua' && <ResultPart {...each} />}
        {part === 'so' && <NumberPart {...each} />}
        {part === 'ton-tai' && <FindingsPart {...each} />}
        {part === 'xem-lai' && <ReviewPart draft={draft} go={go} />}
        <p className={classes.saved} role="status">
          {saved ? t('minutes:saved', { time: timeOf(draft.savedAt) }) : t('minutes:saving')}
        </p>
        <p className={classes.shell}>{t(shellNames[shell])}</p>
      </section>
      <footer className={classes.foot}>
        <button
          type="button"
          className={classes.before}
          aria-label={t('nav:back')}
          disabled={at === 0}
          onClick={() => go(parts[at - 1]!)}
        >
          <IconChevronLeft size={22} aria-hidden />
        </button>
        {part === 'xem-lai' ? (
          <button
            type="button"
            className={classes.next}
            disabled={missing.length > 0 || draft.state === 'waiting'}
            onClick={() => change({ state: 'waiting' })}
          >
            {draft.state === 'waiting'
              ? t(outbox.sending ? 'minutes:sending' : 'minutes:state_waiting')
              : t(online ? 'minutes:send' : 'minutes:keep')}
          </button>
        ) : (
          <button type="button" className={classes.next} onClick={next}>
            {t('minutes:next', { part: t(partNames[parts[at + 1]!]) })}
            <IconChevronRight size={20} aria-hidden />
          </button>
        )}
      </footer>
    </>
  );
}

const partOf = (muc: string | undefined): Part | undefined => parts.find((p) => p === muc);

/** A draft that is opened again goes on at the first question that is still open. */
const whereHeStopped = (draft: Draft): Part => (isWritten(draft) ? (lacking(draft)[0] ?? 'xem-lai') : 'anh');
