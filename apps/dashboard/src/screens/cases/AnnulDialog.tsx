import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAnnulViolation } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { CasePage } from '../../api/types.js';
import { CommandDialog, dialogClasses as classes, Fields } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { dayOf } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';

/** Annulling cancels every review that the conclusion opened, decided ones too, each naming this as its cause. */
export function AnnulDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const t = useT();
  const { announce } = useFrame();
  const { violation: v } = page;
  const command = useAnnulViolation(v.violation);
  const [reason, setReason] = useState('');
  const [decisionNo, setDecisionNo] = useState('');
  const [annulledOn, setAnnulledOn] = useState<string | undefined>(dayOf(page.readAt.now));
  const [tried, setTried] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const needed = (text: string) => (tried && text.trim() === '' ? t('command:required') : undefined);
  const standing = page.reviews.filter((r) => r.state !== 'cancelled');
  return (
    <CommandDialog
      title={t('review:annulTitle', { case: v.violation })}
      submit={t('review:annulCommit')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (reason.trim() === '' || decisionNo.trim() === '' || !annulledOn) return;
        command.mutate(
          { reason: reason.trim(), decisionNo: decisionNo.trim(), annulledOn },
          {
            onSuccess: () => {
              announce(t('review:annulledNow'));
              onClose();
            },
          },
        );
      }}
    >
      <section className={classes.effect}>
        <h3>{t('review:annulEffect', { count: standing.length })}</h3>
        <ul>
          {standing.map((r) => (
            <li key={r.caseId}>
              <b>{r.leader ? `${r.leader.rank} ${r.leader.name}` : r.review}</b>
              <span>{r.post}</span>
              <span>{r.measure && r.state === 'decided' ? t(`measure:${r.measure}`) : t(`review:${r.state}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className={classes.document}>
        <TextInput
          label={t('review:paperNo')}
          value={decisionNo}
          data-autofocus
          error={needed(decisionNo) ?? errors.decisionNo}
          onChange={(e) => setDecisionNo(e.currentTarget.value)}
        />
        <DayField
          label={t('review:paperDay')}
          value={annulledOn}
          error={tried && !annulledOn ? t('command:day') : errors.annulledOn}
          onChange={setAnnulledOn}
        />
      </div>
      <Fields>
        <Textarea
          label={t('review:annulReason')}
          autosize
          minRows={3}
          value={reason}
          error={needed(reason) ?? errors.reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
      </Fields>
    </CommandDialog>
  );
}
