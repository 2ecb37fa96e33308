import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAddress } from '../address/use-address.js';
import { campaignQuery } from '../api/reads.js';
import { useLive } from '../api/stream.js';
import type { ReadAt } from '../api/types.js';
import { dayOf } from '../format/index.js';
import { useSay } from '../i18n/bilingual.js';
import { useT } from '../i18n/i18n.js';
import { AsOfBar } from './AsOfBar.js';
import { useCaption } from './captions.js';
import type { Hint } from './story.js';
import classes from './Page.module.css';
import { PageLink } from './PageLink.js';
import { PhoneTop } from './PhoneTop.js';
import { TimeTrack } from './TimeTrack.js';
import { Unoffered } from './Unoffered.js';
import { usePhone } from './use-phone.js';

interface Props {
  title: string;
  /** what the page's main read says of itself */
  readAt?: ReadAt;
  /** the page has rounds */
  round?: number;
  comparable?: boolean;
  /** spans the sheet above content and side */
  head?: ReactNode;
  children: ReactNode;
  aside?: ReactNode;
  asideWidth?: number;
  /** spans the sheet below content and side */
  foot?: ReactNode;
  /** the content brings its own first heading */
  ownHeading?: boolean;
  /** the point of the demo's story that this page tells */
  caption?: Hint;
}

/** One page: the bar that owns time, then the sheet with its sentence, its content, and what moved beside it. */
export function Page({
  title,
  readAt,
  round,
  comparable,
  head,
  children,
  aside,
  asideWidth,
  foot,
  ownHeading,
  caption,
}: Props) {
  const phone = usePhone();
  const { data: frame } = useQuery(campaignQuery());
  useCaption(caption);
  const rounds = frame?.rounds.map((r) => r.round) ?? [];
  return (
    <main className={`${classes.sheet} vd-print-flow`} id="main" tabIndex={-1}>
      <title>{`${title} · VanDong`}</title>
      {phone ? (
        <PhoneTop readAt={readAt} round={round} />
      ) : (
        <div className="vd-no-print">
          <AsOfBar title={title} readAt={readAt} rounds={rounds} round={round} comparable={comparable} />
          <Track now={readAt?.now} />
        </div>
      )}
      <Interrupted />
      <Unoffered shown={readAt !== undefined} />
      {head}
      {!head && !ownHeading && <h1 className="vd-visually-hidden">{title}</h1>}
      <div className={`${classes.body} vd-print-flow`}>
        <div className={`${classes.content} vd-print-flow`}>{children}</div>
        {aside && <Side width={phone ? undefined : asideWidth}>{aside}</Side>}
      </div>
      {foot}
    </main>
  );
}

/** Beside the content; on a phone below it, or, once a row is chosen, over it with a way back. */
function Side({ width, children }: { width: number | undefined; children: ReactNode }) {
  const t = useT();
  const phone = usePhone();
  const { address, set } = useAddress();
  const over = phone && address.chon !== undefined;
  return (
    <aside className={`${classes.aside} vd-no-print`} data-over={over || undefined} style={{ width }}>
      {over && (
        <button type="button" className={classes.back} onClick={() => set({ chon: undefined, lenh: undefined })}>
          <IconArrowLeft size={20} stroke={1.7} aria-hidden /> {t('nav:back')}
        </button>
      )}
      {children}
    </aside>
  );
}

/** The campaign as a ruler, while another day is shown. */
function Track({ now }: { now: string | undefined }) {
  const say = useSay();
  const { address, set } = useAddress();
  const { data: frame } = useQuery(campaignQuery());
  if (!address.ngay || !frame || !now) return null;
  return (
    <TimeTrack
      from={frame.campaign.from}
      to={frame.campaign.to}
      phases={frame.phases.map((p) => ({ name: say(p.name), from: p.from, to: p.to }))}
      shown={address.ngay}
      compared={address['so-voi']}
      now={dayOf(now)}
      onMove={(ngay) => set({ ngay }, { replace: true })}
    />
  );
}

/** Temporal is away: nobody is reminded, but no deadline waits for it. */
function Interrupted() {
  const t = useT();
  if (!useLive().remindersInterrupted) return null;
  return (
    <p className={`${classes.interrupted} vd-no-print`} role="status">
      <b>{t('state:remindersDown')}</b> {t('state:remindersDownText')}{' '}
      <PageLink to="/thiet-lap" search={{ muc: 'health' }}>
        {t('state:seeHealth')}
      </PageLink>
    </p>
  );
}
