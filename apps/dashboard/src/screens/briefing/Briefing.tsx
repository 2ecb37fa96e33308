import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { roundOf, unitQuery } from '../../api/reads.js';
import { useAddress } from '../../address/use-address.js';
import { boardViewOf } from '../../address/views.js';
import type { UnitPage } from '../../api/types.js';
import { shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { useCaption } from '../../shell/captions.js';
import { Empty } from '../../states/Empty.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import classes from './Briefing.module.css';
import { Roster } from './Roster.js';

/** A briefing session in under a minute: everybody is present; one taps only those who are not. */
export function Briefing() {
  const t = useT();
  const { unit } = useParams({ strict: false }) as { unit: string };
  const { address } = useAddress();
  const query = useQuery(unitQuery(unit, roundOf(boardViewOf(address))));
  useCaption(query.data?.briefing.sessions.some((s) => !s.held) ? 'roster' : undefined);
  return (
    <main className={classes.root} id="main" tabIndex={-1}>
      <title>{`${t('briefing:title')} · VanDong`}</title>
      <Loaded query={query} skeleton={<ListSkeleton height={52} />}>
        {(page) => <Session page={page} />}
      </Loaded>
    </main>
  );
}

function Session({ page }: { page: UnitPage }) {
  const t = useT();
  const say = useSay();
  const session = page.briefing.sessions.find((s) => !s.held);
  return (
    <>
      <header className={classes.head}>
        <a href={`/don-vi/${page.unit}`} aria-label={t('nav:back')}>
          <IconArrowLeft size={22} stroke={1.7} aria-hidden />
        </a>
        <div>
          <h1>{t('briefing:title')}</h1>
          <span>
            {t('briefing:outline', { version: page.briefing.outlineVersion })} · {say(page.name)}
          </span>
        </div>
        {session && (
          <span className={classes.when}>
            {shortDay(session.on)}
            <br />
            {session.time}
          </span>
        )}
      </header>
      {session && page.caseId && page.people.length > 0 ? (
        <Roster page={page} caseId={page.caseId} session={session} />
      ) : (
        <Empty title={t('briefing:noneTitle')} text={t('briefing:noneText')}>
          {page.actions.includes('planBriefing') && (
            <a href={`/don-vi/${page.unit}?lenh=lap-phien`}>{t('briefing:plan')}</a>
          )}
          <a href={`/don-vi/${page.unit}`}>{t('nav:back')}</a>
        </Empty>
      )}
    </>
  );
}
