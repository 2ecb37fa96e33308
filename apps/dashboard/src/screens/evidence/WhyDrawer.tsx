import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf } from '../../address/views.js';
import { roundOf, whyQuery } from '../../api/reads.js';
import type { WhyAnswer } from '../../api/types.js';
import { DayCount } from '../../components/DayCount.js';
import { DrawerPart, EvidenceDrawer } from '../../components/EvidenceDrawer.js';
import { EventList } from '../../components/EventList.js';
import { WhyPanel } from '../../components/WhyPanel.js';
import { fullDay, int } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { DraftNotice } from '../notice/DraftNotice.js';
import { useLogged } from './use-logged.js';

/** Why one unit's step shows what it shows: rule, counted days, who was told, events, and what waits for a decision. */
export function WhyDrawer({ unit, step }: { unit: string; step: string }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  const { address, set } = useAddress();
  const query = useQuery(whyQuery(unit, step, roundOf(boardViewOf(address))));
  const why = query.data;
  const status = why && why.state !== 'blank' ? why.state : undefined;
  return (
    <EvidenceDrawer
      title={
        !why
          ? t('state:loading')
          : why.lateDays > 0 && why.state === 'late'
            ? t('why:lateTitle', { count: why.lateDays })
            : t(`status:${why.state}`)
      }
      status={status}
      subtitle={
        why
          ? `${say(why.stepName)}, ${say(why.name)} · ${t('why:readAt', { position: int(why.readAt.position, lang) })}`
          : ''
      }
      onClose={() => set({ so: undefined })}
      foot={why && why.drafts.length > 0 && why.drafts.map((d) => <DraftNotice key={d.caseId + d.ordinal} draft={d} />)}
    >
      <Loaded query={query} skeleton={<ListSkeleton atOnce />}>
        {(data) => <WhyBody why={data} />}
      </Loaded>
    </EvidenceDrawer>
  );
}

function WhyBody({ why }: { why: WhyAnswer }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  const logged = useLogged();
  const status = why.state === 'blank' ? 'none' : why.state;
  return (
    <>
      <DrawerPart>
        <WhyPanel
          question={
            status === 'late' || status === 'missed'
              ? t('why:late')
              : t('why:other', { status: t(`status:${why.state}`) })
          }
          verdict={say(why.verdict)}
          status={status}
          rule={{
            name: `${why.rule.id} “${say(why.rule.name)}”`,
            version: why.rule.from
              ? t('why:versionFrom', { version: why.rule.version, day: fullDay(why.rule.from) })
              : t('why:version', { version: why.rule.version }),
          }}
          inputs={why.inputs.map((input) => ({
            name: say(input.name),
            value: input.value,
            position: input.position > 0 ? `#${int(input.position, lang)}` : undefined,
          }))}
        >
          {why.days.length > 0 && (
            <DayCount
              days={why.days.map((d) => ({
                day: d.date,
                kind: d.kind === 'unconfirmed' ? 'counted' : d.kind,
                n: d.n,
                note: say(d.note),
              }))}
            />
          )}
        </WhyPanel>
      </DrawerPart>
      <DrawerPart title={t('why:told')} note={why.audience && say(why.audience)}>
        {why.told.length > 0 ? (
          <EventList events={why.told.map(logged)} />
        ) : (
          <p className="vd-meta">{t('why:nobody')}</p>
        )}
      </DrawerPart>
      {why.events.length > 0 && (
        <DrawerPart title={t('why:events')}>
          <EventList events={why.events.map(logged)} />
        </DrawerPart>
      )}
    </>
  );
}
