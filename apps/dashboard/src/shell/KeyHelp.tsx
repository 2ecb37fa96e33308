import { Kbd, Modal } from '@mantine/core';
import type { Me } from '../api/types.js';
import { useT } from '../i18n/i18n.js';
import { entries } from './entries.js';
import classes from './KeyHelp.module.css';

/** Every key, on one sheet. */
export function KeyHelp({ me, onClose }: { me: Me; onClose: () => void }) {
  const t = useT();
  const general = [
    { keys: ['/'], what: t('keys:search') },
    { keys: ['j', 'k'], what: t('keys:move') },
    { keys: ['Enter'], what: t('keys:open') },
    { keys: ['Esc'], what: t('keys:back') },
    { keys: ['?'], what: t('keys:help') },
  ];
  return (
    <Modal opened onClose={onClose} title={t('keys:title')} size={560} transitionProps={{ duration: 0 }}>
      <dl className={classes.root}>
        {general.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((k) => (
                <Kbd key={k}>{k}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        {entries
          .filter((e) => me.entries.includes(e.key))
          .map((e) => (
            <div key={e.key}>
              <dt>
                <Kbd>g</Kbd> {t('keys:then')} <Kbd>{e.letter}</Kbd>
              </dt>
              <dd>{t(e.label)}</dd>
            </div>
          ))}
      </dl>
    </Modal>
  );
}
