import { ago, type Instant, int, fullInstant, shortInstant } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import classes from './EventList.module.css';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';

export interface LoggedEvent {
  position: number;
  what: string;
  who: string;
  occurredAt: Instant;
  recordedAt: Instant;
  status?: Status;
}

/** Both clocks are shown when they differ by more than this: a person typed it in later. In milliseconds. */
const apart = 5 * 60_000;
export const isBehind = (e: Pick<LoggedEvent, 'occurredAt' | 'recordedAt'>) =>
  Date.parse(e.recordedAt) - Date.parse(e.occurredAt) > apart;

/** Events as the log holds them: when it happened, when it was recorded, who, what, position. */
export function EventList({ events }: { events: LoggedEvent[] }) {
  const t = useT();
  const lang = useLang();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('event:occurred')}</th>
          <th scope="col">{t('event:recorded')}</th>
          <th scope="col">{t('event:what')}</th>
          <th scope="col" className={classes.right}>
            {t('event:position')}
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((e) => (
          <tr key={e.position}>
            <td className={classes.time}>{shortInstant(e.occurredAt)}</td>
            <td className={classes.time}>
              {isBehind(e) ? (
                <span className={classes.behind}>{shortInstant(e.recordedAt)}</span>
              ) : (
                <span className={classes.same} title={fullInstant(e.recordedAt)}>
                  {t('event:same')}
                </span>
              )}
            </td>
            <td>
              <span className={classes.what}>
                {e.status && <StatusMark status={e.status} size={12} />}
                {e.what}
              </span>
              <span className={classes.who}>
                {e.who}
                {isBehind(e) && <b> · {t('event:behind', { time: ago(e.occurredAt, e.recordedAt, lang) })}</b>}
              </span>
            </td>
            <td className={classes.right}>{int(e.position, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
