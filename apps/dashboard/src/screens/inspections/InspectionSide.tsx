import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf } from '../../address/views.js';
import { roundOf } from '../../api/reads.js';
import { inspectionQuery } from '../../api/reads-cases.js';
import type { InspectionPage } from '../../api/types.js';
import { Ladder, type Rung } from '../../components/Ladder.js';
import { dayOf, shortDay, shortInstant } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Translate, useT } from '../../i18n/i18n.js';
import { usePhone } from '../../shell/use-phone.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { withTime } from '../hrefs.js';
import classes from './Inspections.module.css';
import { CancelDialog } from './CancelDialog.js';
import { MinutesPhoto } from './MinutesPhoto.js';
import { RecordDialog } from './RecordDialog.js';
import { RescheduleDialog } from './RescheduleDialog.js';

/** The chosen inspection: its ladder rung by rung, and what may be done about it. */
export function InspectionSide({ inspection }: { inspection: string }) {
  const { address } = useAddress();
  const query = useQuery(inspectionQuery(inspection, roundOf(boardViewOf(address))));
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={5} height={52} />}>
      {(data) => <Side page={data} />}
    </Loaded>
  );
}

function Side({ page }: { page: InspectionPage }) {
  const t = useT();
  const say = useSay();
  const phone = usePhone();
  const { address, set } = useAddress();
  const { inspection: row, ladder } = page;
  /** The paper, its consequence and the buttons stand in the drawer that answers "why". */
  const draftHref = withTime('/', address, { so: `${row.unit}.inspection` });
  const close = () => set({ lenh: undefined });
  /** On a phone the minutes have a page of their own: it works without a network. */
  const minutesHref = `/kiem-tra/${row.inspection}/bien-ban`;
  const openDialog = (e: MouseEvent) => {
    e.preventDefault();
    set({ lenh: 'bien-ban' });
  };
  if (phone && page.mayRecord && address.lenh === 'bien-ban') return <Navigate to={minutesHref} replace />;
  const state = row.state === 'late' ? t('time:lateBy', { count: row.lateDays ?? 0 }) : t(`status:${row.state}`);
  return (
    <section className={classes.ladder}>
      <h2 className="vd-h2">{t('inspection:ladder', { unit: row.code })}</h2>
      <p className="vd-meta">
        {t('time:due', { day: shortDay(row.dueOn) })}, {state} ·{' '}
        {t('inspection:ladderVersion', { version: ladder.version })}
      </p>
      {(page.mayRecord || page.mayReschedule) && (
        <div className={classes.actions}>
          {page.mayRecord && (
            <Button component="a" href={minutesHref} onClick={phone ? undefined : openDialog}>
              {t('inspection:record')}
            </Button>
          )}
          {page.mayReschedule && (
            <Button variant="default" onClick={() => set({ lenh: 'doi-lich' })}>
              {t('inspection:reschedule')}
            </Button>
          )}
          {page.mayReschedule && (
            <Button variant="subtle" color="gray" onClick={() => set({ lenh: 'huy-kiem-tra' })}>
              {t('inspection:cancel')}
            </Button>
          )}
        </div>
      )}
      {page.photo && <MinutesPhoto inspection={row.inspection} photo={page.photo} />}
      <Ladder
        rungs={ladder.rungs.filter((r) => r.state !== 'withdrawn').map((r) => rungView(r, say(r.name), t, draftHref))}
      />
      <p className={classes.foot}>
        {t('inspection:insideOnly')} <b>{t('inspection:notInspected')}</b>
        {t('inspection:stops')}
      </p>
      {page.unconfirmedDays.map((u) => (
        <p className={classes.calendar} key={u.date}>
          <b>{shortDay(u.date)}</b> {say(u.note)}
        </p>
      ))}
      {page.mayRecord && address.lenh === 'bien-ban' && (
        <RecordDialog row={row} now={page.readAt.now} onClose={close} />
      )}
      {page.mayReschedule && address.lenh === 'doi-lich' && <RescheduleDialog row={row} onClose={close} />}
      {page.mayReschedule && address.lenh === 'huy-kiem-tra' && <CancelDialog row={row} onClose={close} />}
    </section>
  );
}

const states = {
  sent: 'sent',
  approved: 'sent',
  draft: 'waiting',
  waived: 'waived',
  withdrawn: 'waived',
  ahead: 'planned',
} as const;

const rungView = (
  r: InspectionPage['ladder']['rungs'][number],
  name: string,
  t: Translate,
  draftHref: string,
): Rung => ({
  offset: r.rung,
  state: states[r.state],
  what: r.state === 'draft' ? `${name}, ${t('followup:draft')}` : name,
  to: r.to.join(', '),
  day: dayOf(r.at),
  counts: r.counts,
  actions: r.state === 'draft' && (
    <Button size="compact-sm" component="a" href={draftHref}>
      {t('notice:see')}
    </Button>
  ),
  proof:
    r.sentAt === undefined
      ? undefined
      : [
          `${t('followup:sentAt')} ${shortInstant(r.sentAt)}`,
          r.openedAt
            ? `${t('list:opened')} ${shortInstant(r.openedAt)}`
            : r.openedBy && `${r.openedBy}/${r.to.length} ${t('list:opened')}`,
        ]
          .filter(Boolean)
          .join(' · '),
});
