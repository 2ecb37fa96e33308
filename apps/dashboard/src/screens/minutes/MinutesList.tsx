import { IconArrowLeft } from '@tabler/icons-react';
import { shortDay } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { useShell } from '../../offline/shell.js';
import { useDrafts } from '../../offline/use-drafts.js';
import { useOutbox } from '../../offline/use-outbox.js';
import { ToSignIn } from '../../shell/ToSignIn.js';
import { Empty } from '../../states/Empty.js';
import classes from './Minutes.module.css';
import { usePerson } from './use-person.js';

/** The minutes on this device: those being written, those that wait for a network, those that were not accepted. */
export function MinutesList() {
  const t = useT();
  const say = useSay();
  const { person, signedOut } = usePerson();
  const drafts = useDrafts(person);
  useOutbox(person, drafts?.filter((d) => d.state === 'waiting').length ?? 0);
  useShell();
  if (signedOut) return <ToSignIn />;
  return (
    <main className={classes.root} id="main" tabIndex={-1}>
      <title>{`${t('minutes:listTitle')} · VanDong`}</title>
      <header className={classes.head}>
        <a href="/kiem-tra" aria-label={t('nav:back')}>
          <IconArrowLeft size={22} stroke={1.7} aria-hidden />
        </a>
        <h1>{t('minutes:listTitle')}</h1>
      </header>
      {drafts?.length === 0 || person === undefined ? (
        <Empty title={t('minutes:listNone')} text={t('minutes:listNoneText')}>
          <a href="/kiem-tra">{t('minutes:toInspections')}</a>
        </Empty>
      ) : (
        <ul className={classes.list}>
          {drafts?.map((d) => (
            <li key={d.inspection}>
              <a href={`/kiem-tra/${d.inspection}/bien-ban`}>
                <b>
                  {d.about.unit}, {say(d.about.place)}
                </b>
                <span>
                  {t('minutes:team', { team: d.about.teamName, due: shortDay(d.about.dueOn) })} ·{' '}
                  {t(`minutes:state_${d.state}`)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
