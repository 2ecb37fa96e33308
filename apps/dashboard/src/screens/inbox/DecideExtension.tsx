import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDecideExtension } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { InboxItem } from '../../api/types.js';
import { Refusal } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { DeadlinePair } from '../../components/DeadlinePair.js';
import { shortDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import classes from './Inbox.module.css';

/**
 * An extension is decided by one click: the asked reason stands as the reason until somebody writes a better one, the asked
 * day as the day until an earlier one is given, for instance because the superior's own deadline ends before.
 */
export function DecideExtension({
  caseId,
  extension,
}: {
  caseId: string;
  extension: NonNullable<InboxItem['extension']>;
}) {
  const t = useT();
  const { announce } = useFrame();
  const command = useDecideExtension(caseId, extension.request);
  const [reason, setReason] = useState(extension.reason);
  const [to, setTo] = useState<string | undefined>(extension.to);
  const errors = fieldErrors(command.error ?? undefined);
  const decide = (granted: boolean) =>
    command.mutate(
      { granted, reason: reason.trim(), ...(granted && { to }) },
      { onSuccess: () => announce(t(granted ? 'inbox:granted' : 'inbox:refused')) },
    );
  return (
    <>
      <dl>
        <div>
          <dt>{t('inbox:askedDay')}</dt>
          <dd>
            <DeadlinePair first={extension.from} current={extension.to} />
          </dd>
        </div>
      </dl>
      <DayField
        label={t('command:newDeadline')}
        value={to}
        error={to ? errors.to : t('command:day')}
        onChange={setTo}
      />
      <Textarea
        label={t('command:reason')}
        autosize
        minRows={2}
        value={reason}
        error={reason.trim() === '' ? t('command:required') : errors.reason}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      {command.error && <Refusal failure={command.error} />}
      <div className={classes.act}>
        <Button
          fullWidth
          loading={command.isPending}
          disabled={reason.trim() === '' || !to}
          onClick={() => decide(true)}
        >
          {t('inbox:grant', { day: to ? shortDay(to) : '…' })}
        </Button>
        <Button fullWidth variant="default" disabled={reason.trim() === ''} onClick={() => decide(false)}>
          {t('inbox:refuse')}
        </Button>
      </div>
    </>
  );
}
