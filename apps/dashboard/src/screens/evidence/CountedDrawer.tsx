import type { UseQueryResult } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import type { Counted } from '../../api/types.js';
import { EvidenceDrawer } from '../../components/EvidenceDrawer.js';
import { StatusMark } from '../../components/StatusMark.js';
import { int, shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import classes from './evidence.module.css';

/** The rows that a number counts; each opens its own reason. */
export function CountedDrawer({ query }: { query: UseQueryResult<Counted> }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  const { set } = useAddress();
  const { data } = query;
  return (
    <EvidenceDrawer
      title={data ? say(data.title) : t('state:loading')}
      subtitle={
        data
          ? `${t('why:counted', { count: data.total })} · ${t('why:readAt', { position: int(data.readAt.position, lang) })}`
          : ''
      }
      onClose={() => set({ so: undefined })}
    >
      <Loaded query={query} skeleton={<ListSkeleton atOnce />}>
        {({ rows }) => (
          <ul className={classes.counted}>
            {rows.map((r) => (
              <li key={r.unit + r.step}>
                <button type="button" onClick={() => set({ so: `${r.unit}.${r.step}` })}>
                  {r.state === 'blank' ? <i /> : <StatusMark status={r.state} size={13} />}
                  <span>
                    {say(r.name)} <small>{r.code}</small>
                  </span>
                  <b data-status={r.state}>
                    {r.lateDays ? t('time:dayCount', { count: r.lateDays }) : r.dueOn && shortDay(r.dueOn)}
                  </b>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </EvidenceDrawer>
  );
}
