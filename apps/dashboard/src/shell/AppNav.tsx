import { Kbd } from '@mantine/core';
import { IconKey, IconLogout } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import type { Me } from '../api/types.js';
import { useSay } from '../i18n/bilingual.js';
import { useT } from '../i18n/i18n.js';
import classes from './AppNav.module.css';
import type { Point } from './story.js';
import { entries } from './entries.js';
import { useFrame } from './frame-context.js';
import { Logo } from './Logo.js';
import { PageLink } from './PageLink.js';
import { usePreferences } from './preferences.js';
import { StoryNote } from './StoryNote.js';

interface Props {
  me: Me;
  campaign: string | undefined;
  caption: Point | undefined;
  onHelp: () => void;
}

/** The menu on the paper: only what this person can use, then who he is and how he likes the screen. */
export function AppNav({ me, campaign, caption, onHelp }: Props) {
  const t = useT();
  const say = useSay();
  const { leave } = useFrame();
  const path = useLocation({ select: (l) => l.pathname });
  const isHere = (to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));
  return (
    <nav className={`${classes.nav} vd-no-print`} aria-label={t('nav:main')}>
      <PageLink className={classes.brand} to="/">
        <Logo />
        <span>
          <b>VanDong</b>
          <small>{campaign}</small>
        </span>
      </PageLink>
      <ul>
        {entries
          .filter((e) => me.entries.includes(e.key))
          .map(({ key, label, to, icon: Icon }) => (
            <li key={key}>
              <PageLink to={to as '/'} className={classes.link} aria-current={isHere(to) ? 'page' : undefined}>
                <Icon size={16} stroke={1.6} aria-hidden />
                <span>{t(label)}</span>
                {key === 'inbox' && me.inboxCount > 0 && (
                  <span className={classes.count} data-urgent>
                    {me.inboxCount}
                  </span>
                )}
              </PageLink>
            </li>
          ))}
      </ul>
      <span className={classes.grow} />
      {me.simulated && caption && <StoryNote at={caption} />}
      <div className={classes.me}>
        <p>
          <b>{me.name}</b>
          <a href="/mat-khau" title={t('signin:change')} aria-label={t('signin:change')}>
            <IconKey size={15} stroke={1.7} aria-hidden />
          </a>
          <button type="button" onClick={leave} title={t('nav:signOut')} aria-label={t('nav:signOut')}>
            <IconLogout size={15} stroke={1.7} aria-hidden />
          </button>
        </p>
        <span>{say(me.post)}</span>
        <Prefs onHelp={onHelp} />
      </div>
    </nav>
  );
}

function Prefs({ onHelp }: { onHelp: () => void }) {
  const t = useT();
  const { lang, scheme, set } = usePreferences();
  return (
    <div className={classes.prefs}>
      <button type="button" onClick={() => set({ lang: lang === 'vi' ? 'en' : 'vi' })}>
        <span className="vd-visually-hidden">{t('nav:language')}: </span>
        <b data-on={lang === 'vi' || undefined}>VI</b> · <b data-on={lang === 'en' || undefined}>EN</b>
      </button>
      <button type="button" onClick={() => set({ scheme: scheme === 'dark' ? 'light' : 'dark' })}>
        <span className="vd-visually-hidden">{t('nav:scheme')}: </span>
        {t(scheme === 'dark' ? 'nav:dark' : 'nav:light')}
      </button>
      <button type="button" aria-label={t('keys:all')} onClick={onHelp}>
        <Kbd>?</Kbd>
      </button>
    </div>
  );
}
