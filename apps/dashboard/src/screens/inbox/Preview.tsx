import { Button } from '@mantine/core';
import { useAddress } from '../../address/use-address.js';
import type { InboxItem } from '../../api/types.js';
import { shortInstant } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { ApproveDialog } from '../notice/ApproveDialog.js';
import { Paper } from '../notice/Paper.js';
import { WaiveDialog } from '../notice/WaiveDialog.js';
import { ConfirmRead } from './ConfirmRead.js';
import { DecideExtension } from './DecideExtension.js';
import classes from './Inbox.module.css';

/** The chosen item in full, and what may be done about it right here. */
export function Preview({ item }: { item: InboxItem }) {
  const t = useT();
  const say = useSay();
  return (
    <section className={classes.preview} aria-label={say(item.title)}>
      <h2>{say(item.title)}</h2>
      <p className={classes.sub}>{say(item.why)}</p>
      {item.draft && <DraftPart item={item} draft={item.draft} />}
      {item.extension && <DecideExtension caseId={item.caseId} extension={item.extension} />}
      {item.kind === 'readReminder' && <ConfirmRead item={item} />}
      {!item.draft && !item.extension && item.state !== 'done' && (
        <div className={classes.act}>
          <Button
            fullWidth
            component="a"
            href={item.href}
            {...(item.kind === 'readReminder' && { variant: 'default' })}
          >
            {t('keys:open')}
          </Button>
        </div>
      )}
    </section>
  );
}

function DraftPart({ item, draft }: { item: InboxItem; draft: NonNullable<InboxItem['draft']> }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const close = () => set({ lenh: undefined });
  const { matter, ordinal, caseId } = item;
  const subject = matter !== undefined && ordinal !== undefined ? { caseId, matter, ordinal } : undefined;
  return (
    <>
      <Paper to={draft.addressee} text={draft.text} signer={draft.signer} />
      <dl>
        <div>
          <dt>{t('inbox:told')}</dt>
          <dd>
            {draft.told.map(shortInstant).join(', ') || t('why:nobody')}
            {draft.openedAt && `; ${t('list:opened')} ${shortInstant(draft.openedAt)}`}
          </dd>
        </div>
        <div>
          <dt>{t('inbox:effect')}</dt>
          <dd>{say(draft.consequence)}</dd>
        </div>
      </dl>
      {subject && item.kind === 'approveReminder' && item.state !== 'done' && (
        <div className={classes.act}>
          <Button fullWidth onClick={() => set({ lenh: 'duyet', chon: item.id })}>
            {t('notice:approve')}
          </Button>
          <Button fullWidth variant="default" onClick={() => set({ lenh: 'khong-nhac', chon: item.id })}>
            {t('notice:waive')}
          </Button>
        </div>
      )}
      {subject && address.lenh === 'duyet' && (
        <ApproveDialog
          draft={{ ...subject, ...draft, what: t('notice:formalReminder', { n: subject.ordinal }), letter: false }}
          onClose={close}
        />
      )}
      {subject && address.lenh === 'khong-nhac' && <WaiveDialog draft={subject} onClose={close} />}
    </>
  );
}
