import { Textarea } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Failure, fieldErrors } from '../api/problem.js';
import type { Accepted } from '../api/types.js';
import { CommandDialog, Fields } from '../components/CommandDialog.js';
import { useT } from '../i18n/i18n.js';
import { useFrame } from '../shell/frame-context.js';

interface Props<Body> {
  title: string;
  submit: string;
  /** said when it is recorded */
  done: string;
  /** takes it back; offered for a while after it is recorded */
  undo?: () => void;
  hint?: string;
  label?: string;
  /** the body's own name for it */
  field?: string;
  command: UseMutationResult<Accepted, Failure, Body>;
  bodyOf: (reason: string) => Body;
  onClose: () => void;
  /** more fields or the consequence, above the reason */
  children?: ReactNode;
}

/** A command whose one need is a reason in words. */
export function ReasonDialog<Body>({
  title,
  submit,
  done,
  undo,
  hint,
  label,
  field = 'reason',
  command,
  bodyOf,
  onClose,
  children,
}: Props<Body>) {
  const t = useT();
  const { announce } = useFrame();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  return (
    <CommandDialog
      title={title}
      submit={submit}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (empty) return;
        command.mutate(bodyOf(reason.trim()), {
          onSuccess: () => {
            announce(done, undo);
            onClose();
          },
        });
      }}
    >
      {children}
      <Fields>
        <Textarea
          label={label ?? t('command:reason')}
          description={hint}
          autosize
          minRows={3}
          data-autofocus
          value={reason}
          error={tried && empty ? t('command:required') : fieldErrors(command.error ?? undefined)[field]}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
      </Fields>
    </CommandDialog>
  );
}
