import { IconCloudOff } from '@tabler/icons-react';
import { useAddress } from '../../address/use-address.js';
import { type Key, useT } from '../../i18n/i18n.js';
import { type Draft, toDo } from '../../offline/draft.js';
import type { Outbox } from '../../offline/use-outbox.js';
import classes from './Minutes.module.css';

interface Props {
  draft: Draft;
  online: boolean;
  outbox: Outbox;
}

/** Where the minutes are, said plainly: on this device or in the log, and what has to happen next. */
export function NetBand({ draft, online, outbox }: Props) {
  const t = useT();
  if (draft.state === 'refused' && draft.problem) return <Refused problem={draft.problem} />;
  const text = textOf(draft, online, outbox);
  return (
    <div className={classes.band} role="status" data-empty={text === undefined || undefined}>
      {text && (
        <>
          <IconCloudOff size={20} stroke={1.6} aria-hidden />
          <p>
            {t(text)}{' '}
            {text === 'minutes:waitingSignIn' && (
              <a href={`/dang-nhap?ve=${encodeURIComponent(window.location.pathname)}`}>{t('signin:submit')}</a>
            )}
            {text === 'minutes:waitingServer' && (
              <button type="button" className={classes.link} onClick={outbox.sendNow}>
                {t('minutes:sendNow')}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}

function textOf(draft: Draft, online: boolean, { sending, held }: Outbox): Key | undefined {
  if (draft.state !== 'waiting') return online ? undefined : 'minutes:offline';
  if (sending === draft.inspection) return 'minutes:sending';
  if (!online) return 'minutes:waitingOffline';
  if (held === 'signedOut') return 'minutes:waitingSignIn';
  return held === 'noNetwork' ? 'minutes:waitingServer' : 'minutes:waiting';
}

/** A refusal is a to-do list: each point leads to the question where it is put right. */
function Refused({ problem }: { problem: NonNullable<Draft['problem']> }) {
  const t = useT();
  const { set } = useAddress();
  return (
    <div className={classes.refused} role="alert">
      <b>{t('minutes:refused')}</b>
      <ul>
        {toDo(problem).map(({ text, part }) => (
          <li key={text}>
            {part ? (
              <button type="button" className={classes.link} onClick={() => set({ muc: part })}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
