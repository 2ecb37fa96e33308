import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRecordReview } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import { CommandDialog, dialogClasses } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { dayOf } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import { type ConclusionRow, Conclusions, isComplete, newRow } from './Conclusions.js';
import type { UnitDialogProps } from './dialogs.js';

/** The conclusion notice of a review: every conclusion becomes a task with an owner and a day, or there is none. */
export function RecordReviewDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const { announce } = useFrame();
  const command = useRecordReview(caseId);
  const [documentNo, setDocumentNo] = useState('');
  const [heldOn, setHeldOn] = useState<string | undefined>(dayOf(page.readAt.now));
  const [rows, setRows] = useState<ConclusionRow[]>([newRow()]);
  const [tried, setTried] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const submit = () => {
    setTried(true);
    if (documentNo.trim() === '' || !heldOn || !rows.every(isComplete)) return;
    const conclusions = rows.map(({ title, owner, dueOn }, i) => ({
      task: `KL${page.round}-${i + 1}`,
      title: title.trim(),
      owner: owner.trim(),
      dueOn: dueOn!,
    }));
    command.mutate(
      { documentNo: documentNo.trim(), heldOn, conclusions },
      {
        onSuccess: () => {
          announce(t('unit:reviewDone'));
          onClose();
        },
      },
    );
  };
  return (
    <CommandDialog
      title={t('unit:reviewTitle', { unit: page.code })}
      size={720}
      submit={rows.length > 0 ? t('unit:reviewCommit', { count: rows.length }) : t('unit:reviewCommitNone')}
      sending={command.isPending}
      failure={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={dialogClasses.document}>
        <TextInput
          label={t('command:paperNo')}
          data-autofocus
          value={documentNo}
          error={tried && documentNo.trim() === '' ? t('command:required') : errors.documentNo}
          onChange={(e) => setDocumentNo(e.currentTarget.value)}
        />
        <DayField
          label={t('unit:heldOn')}
          value={heldOn}
          error={tried && !heldOn ? t('command:day') : errors.heldOn}
          onChange={setHeldOn}
        />
      </div>
      <Conclusions rows={rows} tried={tried} onChange={setRows} />
      <Button type="button" variant="default" size="compact-sm" mt={8} onClick={() => setRows([...rows, newRow()])}>
        {t('unit:addConclusion')}
      </Button>
      {rows.length === 0 && <p className={dialogClasses.final}>{t('unit:noConclusion')}</p>}
    </CommandDialog>
  );
}
