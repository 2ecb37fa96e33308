import { Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipForwardFilled,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { carried } from '../address/address.js';
import { useAddress } from '../address/use-address.js';
import { useDemo, useDemoActs } from '../api/session.js';
import { useLive } from '../api/stream.js';
import type { DemoState } from '../api/types.js';
import { byGivenName, fullInstant } from '../format/index.js';
import { useSay } from '../i18n/bilingual.js';
import { useT } from '../i18n/i18n.js';
import classes from './DemoBar.module.css';

/** Only simulated data have this bar: it says so, shows the clock, moves it, and lets one be somebody else. */
export function DemoBar({ person }: { person?: string }) {
  const t = useT();
  const { data: demo } = useDemo(person !== undefined);
  const now = useLive().now ?? demo?.now;
  return (
    <div className={`${classes.demo} vd-no-print`} role="region" aria-label={t('demo:label')}>
      <strong>{t('demo:label')}</strong>
      <span className={classes.demoNote}>{t('demo:note')}</span>
      {demo && (
        <>
          <span className={classes.demoClock}>
            {demo.running ? (
              <IconPlayerPlayFilled size={11} aria-hidden />
            ) : (
              <IconPlayerPauseFilled size={11} aria-hidden />
            )}
            {demo.running ? t('demo:running', { rate: rateOf(demo) }) : t('demo:stopped')}
            <b>{now && fullInstant(now)}</b>
            {demo.heldBy && waitsLong(demo.heldBy) && (
              <span role="status">
                {t('demo:heldBy', { case: demo.heldBy.caseId, since: fullInstant(demo.heldBy.since) })}
              </span>
            )}
          </span>
          {person && <ClockActs demo={demo} />}
          {person && <RoleMenu demo={demo} person={person} />}
        </>
      )}
    </div>
  );
}

/** The clock waits for each due case; only where that takes longer than moments is it worth a word. */
const waitsLong = ({ since }: NonNullable<DemoState['heldBy']>) => Date.now() - Date.parse(since) > 5_000;

/** A day in eight seconds is ×1, in two ×4. */
const rateOf = (demo: DemoState) => Math.round(8 / (demo.daySeconds ?? 8));

function ClockActs({ demo }: { demo: DemoState }) {
  const t = useT();
  const acts = useDemoActs();
  const { address, set } = useAddress();
  const busy = demo.busy || acts.nextDay.isPending;
  return (
    <>
      <span className={classes.demoGroup}>
        <button type="button" disabled={busy || demo.running || demo.ended} onClick={() => acts.nextDay.mutate()}>
          <IconPlayerSkipForwardFilled size={11} aria-hidden /> {t('demo:nextDay')}
        </button>
        {demo.running ? (
          <button type="button" onClick={() => acts.pause.mutate()}>
            <IconPlayerPauseFilled size={11} aria-hidden /> {t('demo:pause')}
          </button>
        ) : (
          <>
            <button type="button" disabled={demo.ended} onClick={() => acts.run.mutate(1)}>
              <IconPlayerPlayFilled size={11} aria-hidden /> {t('demo:run')} ×1
            </button>
            <button
              type="button"
              disabled={demo.ended}
              aria-label={t('demo:runAt', { rate: 4 })}
              onClick={() => acts.run.mutate(4)}
            >
              ×4
            </button>
          </>
        )}
      </span>
      {address['chi-dan'] === 'an' && (
        <span className={classes.demoGroup}>
          <button type="button" aria-label={t('demo:showCaptions')} onClick={() => set({ 'chi-dan': undefined })}>
            {t('demo:captions')}
          </button>
        </span>
      )}
    </>
  );
}

function RoleMenu({ demo, person }: { demo: DemoState; person: string }) {
  const t = useT();
  const say = useSay();
  const { takeRole } = useDemoActs();
  const navigate = useNavigate();
  const { address } = useAddress();
  /** What one person may open another may not: everyone begins at home. */
  const become = (next: string) =>
    takeRole.mutate(next, {
      onSuccess: () => void navigate({ to: '/', search: carried(address) } as never),
    });
  const roles = [...demo.roles].sort((a, b) => byGivenName(a.name, b.name));
  return (
    <span className={classes.demoGroup}>
      <Menu position="bottom-end" width={380}>
        <Menu.Target>
          <button type="button">
            {t('demo:role')}: <b>{roles.find((r) => r.person === person)?.name}</b>
            <IconChevronDown size={12} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('demo:roles')}>
          {roles.map((r) => (
            <Menu.Item
              key={r.person}
              aria-current={r.person === person}
              rightSection={<span className={classes.no}>{r.person}</span>}
              onClick={() => become(r.person)}
            >
              <b>{r.name}</b> <span className={classes.post}>{say(r.post)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
