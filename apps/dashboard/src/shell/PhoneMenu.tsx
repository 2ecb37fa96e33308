import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { carried } from '../address/address.js';
import { useAddress } from '../address/use-address.js';
import { useMe } from '../api/session.js';
import { useT } from '../i18n/i18n.js';
import { entries } from './entries.js';
import classes from './PhoneShell.module.css';
import { useFrame } from './frame-context.js';
import { usePreferences } from './preferences.js';

/** What the bottom bar has no room for: the other pages, language, colours, sign out. */
export function PhoneMenu() {
  const t = useT();
  const navigate = useNavigate();
  const { address } = useAddress();
  const me = useMe();
  const { leave } = useFrame();
  const { lang, scheme, set } = usePreferences();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={classes.menu} aria-label={t('nav:main')}>
          <IconDots size={20} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries
          .filter((e) => me.data?.entries.includes(e.key))
          .map(({ key, label, to, icon: Icon }) => (
            <Menu.Item
              key={key}
              leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
              onClick={() => void navigate({ to, search: carried(address) } as never)}
            >
              {t(label)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={() => set({ lang: lang === 'vi' ? 'en' : 'vi' })}>
          {lang === 'vi' ? 'English' : 'Tiếng Việt'}
        </Menu.Item>
        <Menu.Item onClick={() => set({ scheme: scheme === 'dark' ? 'light' : 'dark' })}>
          {t('nav:scheme')}: {t(scheme === 'dark' ? 'nav:dark' : 'nav:light')}
        </Menu.Item>
        <Menu.Item component="a" href="/mat-khau">
          {t('signin:change')}
        </Menu.Item>
        <Menu.Item onClick={leave}>{t('nav:signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
