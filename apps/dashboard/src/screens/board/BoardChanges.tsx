import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { momentOf } from '../../address/views.js';
import { changesQuery } from '../../api/reads.js';
import { ChangesFeed } from '../../components/ChangesFeed.js';
import { dayOf, shortDay, shortInstant, timeOf } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { unitHref } from '../hrefs.js';

/** What moved in the 24 hours before the moment shown. */
export function BoardChanges() {
  const t = useT();
  const say = useSay();
  const { address } = useAddress();
  const { data } = useQuery(changesQuery(momentOf(address)));
  const today = data && dayOf(data.readAt.now);
  return (
    <ChangesFeed
      title={address.ngay ? t('board:changesUntil', { day: shortDay(address.ngay) }) : t('board:changes')}
      scope={JSON.stringify(momentOf(address))}
      rows={(data?.changes ?? []).map((c) => ({
        key: `${c.position}${c.unit}`,
        unit: c.code,
        href: unitHref(c.unit, address),
        at: dayOf(c.occurredAt) === today ? timeOf(c.occurredAt) : shortInstant(c.occurredAt),
        from: c.from,
        to: c.to,
        what: say(c.text),
      }))}
    />
  );
}
