import { Button } from '@mantine/core';
import { useIsFetching } from '@tanstack/react-query';
import { useAddress } from '../address/use-address.js';
import { useCommandOpen } from '../components/open-commands.js';
import { useT } from '../i18n/i18n.js';
import classes from './Page.module.css';
import { isUnoffered } from './is-unoffered.js';

/** An address that was kept or sent may name a command that cannot be given here: one sentence instead of nothing. */
export function Unoffered({ shown }: { shown: boolean }) {
  const t = useT();
  const { address, set } = useAddress();
  const open = useCommandOpen();
  const reading = useIsFetching({ predicate: ({ state }) => state.status === 'pending' }) > 0;
  if (!isUnoffered(address, { shown, reading, open })) return null;
  return (
    <p className={`${classes.interrupted} vd-no-print`} role="status">
      {t('command:notOffered')}{' '}
      <Button size="compact-sm" variant="subtle" onClick={() => set({ lenh: undefined }, { replace: true })}>
        {t('command:dismiss')}
      </Button>
    </p>
  );
}
