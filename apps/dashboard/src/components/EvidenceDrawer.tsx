import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconLink, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../i18n/i18n.js';
import classes from './EvidenceDrawer.module.css';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';

interface Props {
  title: string;
  status?: Status;
  subtitle: string;
  children: ReactNode;
  /** what waits for a decision; stays in sight while the reasons scroll */
  foot?: ReactNode;
  onClose: () => void;
}

/** What stands behind a number. The page stays usable; focus moves in when it opens and back when it closes. */
export function EvidenceDrawer({ title, status, subtitle, children, foot, onClose }: Props) {
  const t = useT();
  const clipboard = useClipboard();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => root.current?.focus(), [title]);
  return (
    <div className={`${classes.root} vd-no-print`} role="dialog" aria-label={title} tabIndex={-1} ref={root}>
      <header>
        <div data-status={status}>
          <h2>
            {status && <StatusMark status={status} silent size={15} />} {title}
          </h2>
          <p>{subtitle}</p>
        </div>
        <Tooltip label={t(clipboard.copied ? 'list:copied' : 'list:copyAddress')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('list:copyAddress')}
            onClick={() => clipboard.copy(location.href)}
          >
            {clipboard.copied ? <IconCheck size={16} stroke={1.7} /> : <IconLink size={16} stroke={1.7} />}
          </ActionIcon>
        </Tooltip>
        <ActionIcon variant="subtle" color="gray" aria-label={t('list:close')} onClick={onClose}>
          <IconX size={16} stroke={1.7} />
        </ActionIcon>
      </header>
      <div className={classes.body} tabIndex={0}>
        {children}
      </div>
      {foot && <section className={classes.draft}>{foot}</section>}
    </div>
  );
}

/** One part of the drawer's body. */
export const DrawerPart = ({ title, note, children }: { title?: string; note?: string; children: ReactNode }) => (
  <div className={classes.part}>
    {title && (
      <h3 className="vd-h2">
        {title} {note && <span className={classes.note}>{note}</span>}
      </h3>
    )}
    {children}
  </div>
);
