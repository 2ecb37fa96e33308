import type { ShownEvent } from '../../api/types.js';
import type { LoggedEvent } from '../../components/EventList.js';
import { useSay } from '../../i18n/bilingual.js';

/** The server's events in the reader's language. */
export function useLogged() {
  const say = useSay();
  return (e: ShownEvent): LoggedEvent => ({
    position: e.position,
    what: say(e.summary),
    who: e.who,
    occurredAt: e.occurredAt,
    recordedAt: e.recordedAt,
    status: e.state === undefined || e.state === 'blank' ? undefined : e.state,
  });
}
