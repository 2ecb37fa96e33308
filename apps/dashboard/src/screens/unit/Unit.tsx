import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf } from '../../address/views.js';
import { roundOf, unitQuery } from '../../api/reads.js';
import { useMe } from '../../api/session.js';
import type { UnitPage } from '../../api/types.js';
import { CommandChain } from '../../components/CommandChain.js';
import { readSubject } from '../../address/address.js';
import { dayOf, fullDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { Page } from '../../shell/Page.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { WhyDrawer } from '../evidence/WhyDrawer.js';
import { Timeline } from './Timeline.js';
import classes from './Unit.module.css';
import { UnitActions } from './UnitActions.js';
import { UnitAnswer } from './UnitAnswer.js';
import { UnitHome } from './UnitHome.js';
import { tabsOf, UnitTab } from './UnitTabs.js';

/** A unit as the committee sees it, and the same page as its own people see it: "what the committee sees of us". */
export function Unit() {
  const t = useT();
  const { unit } = useParams({ strict: false }) as { unit: string };
  const { address } = useAddress();
  const query = useQuery(unitQuery(unit, roundOf(boardViewOf(address))));
  const page = query.data;
  const drawer = readSubject(address.so);
  return (
    <Page
      title={page?.code ?? t('nav:units')}
      readAt={page?.readAt}
      round={page?.round}
      ownHeading={page !== undefined}
      caption={page && mayHold(page) ? 'briefing' : undefined}
      aside={page && <Timeline events={page.timeline} now={page.readAt.now} />}
    >
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {(data) => <UnitBody page={data} />}
      </Loaded>
      {drawer?.row && page && <WhyDrawer unit={drawer.row} step={drawer.column} />}
    </Page>
  );
}

const mayHold = ({ actions, briefing }: UnitPage) =>
  actions.includes('holdBriefing') && briefing.sessions.some((s) => !s.held);

function UnitBody({ page }: { page: UnitPage }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const tabs = tabsOf(page);
  const tab = tabs.some((x) => x.key === address.muc) ? address.muc! : 'home';
  return (
    <div className={`${classes.page} vd-print-flow`}>
      <UnitHead page={page} />
      {page.closed && (
        <Empty title={t('unit:closedOn', { day: fullDay(page.closed.on) })}>
          {page.closed.successors.map((s) => (
            <a key={s} href={`/don-vi/${s}`}>
              {s}
            </a>
          ))}
        </Empty>
      )}
      <UnitAnswer page={page} />
      <CommandChain
        day={address.ngay ?? dayOf(page.readAt.now)}
        links={page.chain.map((l) => ({
          post: l.guidance ? t('unit:guidance') : say(l.post),
          unit: l.guidance ? t('unit:notCommand') : l.code,
          holder: l.guidance ? l.code : l.holder && `${l.holder.rank} ${l.holder.name}`,
          since: l.since,
          guidance: l.guidance,
        }))}
      />
      <Tabs
        value={tab}
        onChange={(muc) => set({ muc: muc === 'home' ? undefined : (muc ?? undefined) })}
        className={classes.tabs}
      >
        <Tabs.List>
          <Tabs.Tab value="home">{t('unit:home')}</Tabs.Tab>
          {tabs.map(({ key, n }) => (
            <Tabs.Tab key={key} value={key}>
              {t(`unit:${key}`)} <span className={classes.n}>{n}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt={14}>
          {tab === 'home' ? <UnitHome page={page} /> : <UnitTab page={page} tab={tab} />}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

function UnitHead({ page }: { page: UnitPage }) {
  const t = useT();
  const say = useSay();
  const me = useMe();
  return (
    <div className={classes.head}>
      <div>
        <p className={classes.path}>
          {page.path.map((p, i) => (
            <span key={say(p.name)}>
              {i > 0 && ' / '}
              {p.unit ? (
                <a href={`/don-vi/${p.unit}`}>{say(p.name)}</a>
              ) : p.locality ? (
                <a href={`/?mo=${p.locality}`}>{say(p.name)}</a>
              ) : (
                say(p.name)
              )}
            </span>
          ))}
          {me.data?.unit === page.unit && <> · {t('unit:seenByCommittee')}</>}
        </p>
        <h1>
          {say(page.name)} <span className="vd-code">{page.code}</span>
        </h1>
      </div>
      <UnitActions page={page} />
    </div>
  );
}
