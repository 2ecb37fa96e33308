import { Outlet } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useAddress } from '../address/use-address.js';
import { campaignQuery } from '../api/reads.js';
import { inboxQuery } from '../api/reads-cases.js';
import { useMe } from '../api/session.js';
import { LiveContext, useStream } from '../api/stream.js';
import { ErrorBand } from '../states/ErrorBand.js';
import { pastVariables } from '../theme/variables.js';
import { AppNav } from './AppNav.js';
import { CaptionContext } from './captions.js';
import { DemoBar } from './DemoBar.js';
import classes from './Frame.module.css';
import { FrameContext } from './frame-context.js';
import phone from './PhoneShell.module.css';
import { PhoneTabs } from './PhoneTabs.js';
import { usePreferences } from './preferences.js';
import { Said, type SaidText } from './Said.js';
import { type Hint, storyPoint } from './story.js';
import { StoryNote } from './StoryNote.js';
import { ToMinutes } from './ToMinutes.js';
import { ToSignIn } from './ToSignIn.js';
import { useKeys } from './use-keys.js';
import { usePhone } from './use-phone.js';
import { useT } from '../i18n/i18n.js';
import { Failure } from '../api/problem.js';

/** Dialogs are not needed for the first picture; they are fetched once it stands, so that `/` answers at once. */
const loadHelp = () => import('./KeyHelp.js').then((m) => ({ default: m.KeyHelp }));
const loadSearch = () => import('./SearchDialog.js').then((m) => ({ default: m.SearchDialog }));
const Password = lazy(() => import('../screens/sign-in/Password.js').then((m) => ({ default: m.Password })));
const Leave = lazy(() => import('./Leave.js').then((m) => ({ default: m.Leave })));
const Unsent = lazy(() => import('./Unsent.js').then((m) => ({ default: m.Unsent })));
const KeyHelp = lazy(loadHelp);
const SearchDialog = lazy(loadSearch);

/** What stands around every page of a signed-in person: demo bar, menu or bottom bar, search, keys, live region. */
export function Frame() {
  const t = useT();
  const me = useMe();
  const isPhone = usePhone();
  const { scheme } = usePreferences();
  const { address } = useAddress();
  const live = useStream(me.data?.person);
  const { data: frame, error: frameError } = useQuery({ ...campaignQuery(), enabled: me.data !== undefined });
  const simulated = me.data?.simulated === true;
  const { data: inbox } = useQuery({ ...inboxQuery(), enabled: simulated && address['chi-dan'] !== 'an' });
  const [overlay, setOverlay] = useState<'search' | 'help' | 'leave'>();
  const [said, setSaid] = useState<SaidText>();
  const [hint, setHint] = useState<Hint>();
  const openSearch = useCallback(() => setOverlay('search'), []);
  const openHelp = useCallback(() => setOverlay('help'), []);
  const leave = useCallback(() => setOverlay('leave'), []);
  const announce = useCallback(
    (text: string, undo?: () => void) => setSaid((before) => ({ n: (before?.n ?? 0) + 1, text, undo })),
    [],
  );
  const hush = useCallback(() => setSaid(undefined), []);
  const acts = useMemo(() => ({ openSearch, openHelp, leave, announce }), [openSearch, openHelp, leave, announce]);
  useKeys({ me: me.data, openSearch, openHelp });
  useEffect(() => {
    const timer = setTimeout(() => void Promise.all([loadSearch(), loadHelp()]), 1_000);
    return () => clearTimeout(timer);
  }, []);

  if (me.error instanceof Failure && me.error.kind === 'signedOut') return <ToSignIn />;
  if (me.error && !me.data)
    return (
      <>
        <ErrorBand error={me.error} onRetry={() => void me.refetch()} />
        <ToMinutes />
      </>
    );
  if (!me.data) return null;
  if (frameError instanceof Failure && frameError.problem?.code === 'session.passwordMustChange')
    return (
      <Suspense>
        <Password oneTime />
      </Suspense>
    );

  const caption = simulated
    ? storyPoint({
        person: me.data.person,
        hint,
        waiting: inbox?.waiting.map((i) => i.kind),
        done: inbox?.doneRecently.map((i) => i.kind) ?? [],
      })
    : undefined;
  const tint = address.ngay ? (pastVariables(scheme === 'dark') as CSSProperties) : undefined;
  return (
    <LiveContext value={live}>
      <FrameContext value={acts}>
        <CaptionContext value={setHint}>
          <div className={`${isPhone ? phone.root : classes.root} vd-print-flow`} style={tint}>
            <a className={classes.skip} href="#main">
              {t('nav:skip')}
            </a>
            <div className={classes.bar}>
              {simulated && <DemoBar person={me.data.person} />}
              {isPhone && caption && (
                <section aria-label={t('demo:captions')}>
                  <StoryNote at={caption} />
                </section>
              )}
            </div>
            {!isPhone && <AppNav me={me.data} campaign={frame?.campaign.id} caption={caption} onHelp={openHelp} />}
            <Outlet />
            <Suspense>
              <Unsent person={me.data.person} />
            </Suspense>
            {isPhone && <PhoneTabs me={me.data} />}
            <Said said={said} onGone={hush} />
          </div>
          <Suspense>
            {overlay === 'search' && <SearchDialog onClose={() => setOverlay(undefined)} />}
            {overlay === 'leave' && <Leave person={me.data.person} onClose={() => setOverlay(undefined)} />}
            {overlay === 'help' && <KeyHelp me={me.data} onClose={() => setOverlay(undefined)} />}
          </Suspense>
        </CaptionContext>
      </FrameContext>
    </LiveContext>
  );
}
