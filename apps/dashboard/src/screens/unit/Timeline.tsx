import { useState } from 'react';
import type { ShownEvent } from '../../api/types.js';
import { isBehind } from '../../components/EventList.js';
import { StatusMark } from '../../components/StatusMark.js';
import { dayOf, fullInstant, int, shortDay, shortInstant, timeOf, weekday } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { type EventKind, eventKinds, kindOf } from './event-kind.js';
import classes from './Unit.module.css';

/** Shown before somebody asks for more. */
const first = 40;

/** Events by day, the newest first; both clocks where they differ. */
export function Timeline({ events, now }: { events: ShownEvent[]; now: string }) {
  const t = useT();
  const lang = useLang();
  const [kind, setKind] = useState<EventKind | ''>('');
  const [all, setAll] = useState(false);
  const kinds = eventKinds.filter((k) => events.some((e) => kindOf(e.type) === k));
  const chosen = events.filter((e) => kind === '' || kindOf(e.type) === kind);
  const shown = all ? chosen : chosen.slice(0, first);
  const days = [...new Set(shown.map((e) => dayOf(e.recordedAt)))];
  return (
    <section className={classes.timeline}>
      <header>
        <h2 className="vd-h2">{t('unit:timeline')}</h2>
        <select
          aria-label={t('list:any')}
          value={kind}
          onChange={(e) => setKind(e.currentTarget.value as EventKind | '')}
        >
          <option value="">{t('list:any')}</option>
          {kinds.map((k) => (
            <option key={k} value={k}>
              {t(`kind:${k}`)}
            </option>
          ))}
        </select>
      </header>
      {days.map((day) => (
        <div key={day}>
          <h3>
            {day === dayOf(now) ? t('unit:today') : weekday(day, lang)}, {shortDay(day, dayOf(now))}
          </h3>
          <ol>
            {shown
              .filter((e) => dayOf(e.recordedAt) === day)
              .map((e) => (
                <TimelineEvent key={e.id} event={e} />
              ))}
          </ol>
        </div>
      ))}
      {chosen.length > shown.length && (
        <button type="button" className="vd-plain" onClick={() => setAll(true)}>
          {t('list:more')} ({chosen.length - shown.length})
        </button>
      )}
    </section>
  );
}

function TimelineEvent({ event: e }: { event: ShownEvent }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  return (
    <li>
      <p>
        {e.state && e.state !== 'blank' && <StatusMark status={e.state} size={12} />} {say(e.summary)}
      </p>
      <p className={classes.by}>{e.who}</p>
      <p className={classes.by}>
        <span className={classes.position}>#{int(e.position, lang)}</span>
        {isBehind(e) ? (
          <>
            {t('event:occurredAt', { at: shortInstant(e.occurredAt) })}
            <br />
            <b>{t('event:recordedAt', { at: shortInstant(e.recordedAt) })}</b>
          </>
        ) : (
          <time dateTime={e.occurredAt} title={fullInstant(e.occurredAt)}>
            {timeOf(e.occurredAt)}
          </time>
        )}
      </p>
    </li>
  );
}
