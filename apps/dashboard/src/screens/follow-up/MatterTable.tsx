import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useAddress } from '../../address/use-address.js';
import type { Matter, Sent } from '../../api/types.js';
import { StatusMark } from '../../components/StatusMark.js';
import { shortDay, shortInstant } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import classes from './FollowUp.module.css';
import { sentKey } from './sent.js';

/** By matter, the worst first: each thing sent, to whom, opened when, and whether it counts. */
export function MatterTable({ matters, chosen }: { matters: Matter[]; chosen: string | undefined }) {
  const t = useT();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('followup:matter')}</th>
            <th scope="col">{t('followup:recipient')}</th>
            <th scope="col">{t('followup:sentAt')}</th>
            <th scope="col">{t('followup:openedAt')}</th>
            <th scope="col">{t('followup:counts')}</th>
          </tr>
        </thead>
        <tbody>
          {matters.map((m) => (
            <Fragment key={m.caseId + m.matter}>
              <MatterHead matter={m} />
              {m.rows.map((r) => (
                <SentRow key={sentKey(m, r)} id={sentKey(m, r)} row={r} selected={sentKey(m, r) === chosen} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatterHead({ matter: m }: { matter: Matter }) {
  const t = useT();
  const say = useSay();
  return (
    <tr className={classes.matter}>
      <th scope="rowgroup" colSpan={3}>
        {m.state !== 'blank' && <StatusMark status={m.state} size={13} />}
        <b>{say(m.what)}</b>
        <span>
          {m.owner} · {t(m.edge === 'line' ? 'followup:line' : 'followup:guidance')}
        </span>
      </th>
      <td colSpan={2} data-status={m.state}>
        <b>{m.lateDays ? t('time:lateBy', { count: m.lateDays }) : t('time:due', { day: shortDay(m.dueOn) })}</b>
      </td>
    </tr>
  );
}

function SentRow({ id, row: r, selected }: { id: string; row: Sent; selected: boolean }) {
  const t = useT();
  const say = useSay();
  const { set } = useAddress();
  const kind = r.state === 'draft' ? 'draft' : r.kind === 'officialLetter' ? 'letter' : r.kind;
  return (
    <tr
      className={classes.row}
      aria-selected={selected}
      data-kind={kind}
      data-row
      onClick={() => set({ chon: id }, { replace: true })}
    >
      <td>
        <button type="button" className={classes.pick} aria-pressed={selected}>
          {say(r.name)}
        </button>
      </td>
      <td title={r.to}>{r.to}</td>
      <td className={classes.time}>{r.sentAt ? shortInstant(r.sentAt) : '–'}</td>
      <td className={classes.time}>
        <Opened id={id} row={r} />
      </td>
      <td className={classes.counts}>{r.counts ? <b>{t('followup:yes')}</b> : t('followup:no')}</td>
    </tr>
  );
}

function Opened({ id, row: r }: { id: string; row: Sent }) {
  const t = useT();
  const { set } = useAddress();
  if (r.state === 'draft')
    return r.maySign ? (
      <Button size="compact-sm" onClick={() => set({ chon: id, lenh: 'duyet' })}>
        {t('notice:approve')}
      </Button>
    ) : (
      t('followup:draft')
    );
  if (r.state === 'waived' || r.state === 'withdrawn') return t(`followup:${r.state}`);
  if (r.kind === 'call')
    return (
      <span className={classes.call}>
        <IconPhone size={13} stroke={1.8} aria-hidden /> {t('followup:asTold')}
      </span>
    );
  return r.openedAt ? shortInstant(r.openedAt) : <span className={classes.unopened}>{t('list:unopened')}</span>;
}
