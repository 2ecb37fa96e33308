import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApproveReminder } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { Draft } from '../../api/types.js';
import { CommandDialog, dialogClasses, Fields } from '../../components/CommandDialog.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import { Paper } from './Paper.js';

/** A draft as the dialog needs it. */
export interface Approvable extends Pick<
  Draft,
  'caseId' | 'matter' | 'ordinal' | 'addressee' | 'signer' | 'text' | 'consequence'
> {
  /** "nhắc nhở lần 1" */
  what: string;
  /** a letter goes out under a number of the registry */
  letter: boolean;
}

/** Approving sends at once and cannot be taken back: the paper and its consequence stand above the one question. */
export function ApproveDialog({ draft, onClose }: { draft: Approvable; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const { announce } = useFrame();
  const command = useApproveReminder();
  const [documentNo, setDocumentNo] = useState('');
  const { caseId, matter, ordinal, what } = draft;
  return (
    <CommandDialog
      title={t('notice:approveTitle', { what })}
      submit={t('notice:approveCommit', { what })}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() =>
        command.mutate(
          { caseId, matter, ordinal, ...(documentNo.trim() && { documentNo: documentNo.trim() }) },
          {
            onSuccess: () => {
              announce(t('notice:approved'));
              onClose();
            },
          },
        )
      }
    >
      <Paper to={draft.addressee} text={draft.text} signer={draft.signer} />
      <section className={dialogClasses.effect}>
        <h3>{t('inbox:effect')}</h3>
        <p>{say(draft.consequence)}</p>
      </section>
      {draft.letter && (
        <Fields>
          <TextInput
            label={t('review:paperNo')}
            value={documentNo}
            error={fieldErrors(command.error ?? undefined).documentNo}
            onChange={(e) => setDocumentNo(e.currentTarget.value)}
          />
        </Fields>
      )}
    </CommandDialog>
  );
}
