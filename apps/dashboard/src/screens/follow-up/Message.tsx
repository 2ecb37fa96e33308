import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy, IconPhone } from '@tabler/icons-react';
import { useAddress } from '../../address/use-address.js';
import { useOpenNotice } from '../../api/actions.js';
import { useLive } from '../../api/stream.js';
import type { Matter, Sent } from '../../api/types.js';
import { Refusal } from '../../components/CommandDialog.js';
import { fullInstant } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { ApproveDialog } from '../notice/ApproveDialog.js';
import { useCall } from '../notice/use-call.js';
import { WaiveDialog } from '../notice/WaiveDialog.js';
import classes from './FollowUp.module.css';

interface Props {
  matter: Matter;
  row: Sent;
  now: string;
}

/** What was written, to be copied without names; and the note of a call. */
export function Message({ matter, row, now }: Props) {
  const t = useT();
  const say = useSay();
  const clipboard = useClipboard();
  const open = useOpenNotice();
  return (
    <section className={classes.message}>
      <h2>{say(row.name)}</h2>
      <p className="vd-meta">{[say(matter.what), row.sentAt && fullInstant(row.sentAt)].filter(Boolean).join(' · ')}</p>
      <p className={classes.text}>{row.text}</p>
      <Button
        fullWidth
        variant="default"
        leftSection={<IconCopy size={15} stroke={1.7} aria-hidden />}
        onClick={() => clipboard.copy(row.text)}
      >
        {t(clipboard.copied ? 'list:copied' : 'followup:copy')}
      </Button>
      {row.mayOpen && row.rung !== undefined && (
        <Button
          fullWidth
          mt={8}
          loading={open.isPending}
          onClick={() => open.mutate({ caseId: matter.caseId, matter: matter.matter, rung: row.rung! })}
        >
          {t('followup:markOpened')}
        </Button>
      )}
      <SignPart matter={matter} row={row} />
      <CallPart matter={matter} now={now} />
    </section>
  );
}

/** A draft that waits for this person. */
function SignPart({ matter, row }: Pick<Props, 'matter' | 'row'>) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  if (!row.maySign || row.ordinal === undefined) return null;
  const close = () => set({ lenh: undefined });
  const subject = { caseId: matter.caseId, matter: matter.matter, ordinal: row.ordinal };
  const effect = t(row.counts ? 'followup:sendsCounting' : 'followup:sends');
  return (
    <div className={classes.sign}>
      <Button fullWidth onClick={() => set({ lenh: 'duyet' })}>
        {t('notice:approve')}
      </Button>
      <Button fullWidth variant="default" onClick={() => set({ lenh: 'khong-nhac' })}>
        {t('notice:waive')}
      </Button>
      {address.lenh === 'duyet' && (
        <ApproveDialog
          draft={{
            ...subject,
            what: say(row.name),
            letter: row.kind === 'officialLetter',
            addressee: row.to,
            signer: '',
            text: row.text,
            consequence: { vi: effect, en: effect },
          }}
          onClose={close}
        />
      )}
      {address.lenh === 'khong-nhac' && <WaiveDialog draft={subject} onClose={close} />}
    </div>
  );
}

function CallPart({ matter, now }: Pick<Props, 'matter' | 'now'>) {
  const t = useT();
  const at = useLive().now ?? now;
  const call = useCall({ caseId: matter.caseId, matter: matter.matter, now: at, onDone: () => undefined });
  return (
    <>
      <h3 className="vd-h2">{t('followup:call')}</h3>
      <form
        className={classes.form}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          call.submit();
        }}
      >
        {call.fields}
        <Button
          fullWidth
          type="submit"
          loading={call.command.isPending}
          leftSection={<IconPhone size={15} stroke={1.7} aria-hidden />}
        >
          {t('followup:call')}
        </Button>
      </form>
      {call.command.error && <Refusal failure={call.command.error} />}
      <p className={classes.hint}>
        {fullInstant(at)} · {t('followup:callHint')}
      </p>
    </>
  );
}
