import { useState } from 'react';
import { useLive } from '../../api/stream.js';
import { CommandDialog, Fields } from '../../components/CommandDialog.js';
import { fullInstant } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { useCall } from './use-call.js';

/** A telephone call written down counts as notice given. */
export function CallDialog({ caseId, matter, onClose }: { caseId: string; matter: string; onClose: () => void }) {
  const t = useT();
  const live = useLive();
  const [opened] = useState(() => new Date().toISOString());
  const now = live.now ?? opened;
  const call = useCall({ caseId, matter, now, onDone: onClose });
  return (
    <CommandDialog
      title={t('followup:call')}
      lead={`${t('followup:calledAt')} ${fullInstant(now)} · ${t('followup:callHint')}`}
      submit={t('followup:call')}
      sending={call.command.isPending}
      failure={call.command.error}
      onClose={onClose}
      onSubmit={call.submit}
    >
      <Fields>{call.fields}</Fields>
    </CommandDialog>
  );
}
