import { Button } from '@mantine/core';
import { useAddress } from '../../address/use-address.js';
import type { Draft } from '../../api/types.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { ApproveDialog } from './ApproveDialog.js';
import { CallDialog } from './CallDialog.js';
import classes from './notice.module.css';
import { WaiveDialog } from './WaiveDialog.js';

/** A draft that waits: its text, what approving sets off, and the three things one may do about it. */
export function DraftNotice({ draft }: { draft: Draft }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const what = t(`notice:${draft.form}`, { n: draft.ordinal });
  const key = `${draft.caseId}.${draft.ordinal}`;
  const command = address.lenh?.endsWith(key) ? address.lenh.slice(0, -key.length - 1) : undefined;
  const open = (name: string) => set({ lenh: `${name}.${key}` });
  const close = () => set({ lenh: undefined });
  return (
    <article className={classes.draft}>
      <h3 className="vd-h2">{t('notice:draft', { what })}</h3>
      <p>{draft.text}</p>
      <p className={classes.effect}>{t('notice:onApprove', { effect: say(draft.consequence) })}</p>
      <div>
        {draft.maySign && (
          <>
            <Button onClick={() => open('duyet')}>{t('notice:approve')}</Button>
            <Button variant="default" onClick={() => open('khong-nhac')}>
              {t('notice:waive')}
            </Button>
          </>
        )}
        <Button variant="subtle" color="gray" onClick={() => open('goi')}>
          {t('followup:callDots')}
        </Button>
      </div>
      {command === 'duyet' && (
        <ApproveDialog draft={{ ...draft, what, letter: draft.form === 'officialLetter' }} onClose={close} />
      )}
      {command === 'khong-nhac' && <WaiveDialog draft={draft} onClose={close} />}
      {command === 'goi' && <CallDialog caseId={draft.caseId} matter={draft.matter} onClose={close} />}
    </article>
  );
}
