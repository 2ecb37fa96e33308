import { IconBell, IconInbox, IconSearch, IconTable } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import type { Me } from '../api/types.js';
import { useT } from '../i18n/i18n.js';
import { useFrame } from './frame-context.js';
import { PageLink } from './PageLink.js';
import classes from './PhoneShell.module.css';

const icon = { size: 22, stroke: 1.6, 'aria-hidden': true } as const;

/** The bottom bar of the phone: four places, each within reach of a thumb. */
export function PhoneTabs({ me }: { me: Me }) {
  const t = useT();
  const { openSearch } = useFrame();
  const path = useLocation({ select: (l) => l.pathname });
  const here = (to: string) => (path === to ? 'page' : undefined);
  return (
    <nav className={`${classes.bar} vd-no-print`} aria-label={t('nav:main')}>
      <PageLink to="/viec" aria-current={here('/viec')}>
        <span>
          <IconInbox {...icon} />
          {me.inboxCount > 0 && <b>{me.inboxCount}</b>}
        </span>
        {t('nav:inbox')}
      </PageLink>
      {me.entries.includes('board') && (
        <PageLink to="/" aria-current={here('/')}>
          <span>
            <IconTable {...icon} />
          </span>
          {t('nav:board')}
        </PageLink>
      )}
      <button type="button" onClick={openSearch}>
        <span>
          <IconSearch {...icon} />
        </span>
        {t('nav:search')}
      </button>
      {me.entries.includes('followUp') && (
        <PageLink to="/don-doc" aria-current={here('/don-doc')}>
          <span>
            <IconBell {...icon} />
          </span>
          {t('nav:notices')}
        </PageLink>
      )}
    </nav>
  );
}
