import { FileInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '../api/problem.js';
import { useT } from '../i18n/i18n.js';

interface Props {
  label: string;
  error?: string;
  first: boolean;
  /** sends the file and answers with the id by which a command names it */
  send: (file: File) => Promise<string>;
  /** `''` while nothing has arrived */
  onChange: (id: string) => void;
  onSending: (sending: boolean) => void;
}

/** A photo or PDF that goes out as soon as it is chosen; what the server says about it stands here, not after the form. */
export function AttachmentField({ label, error, first, send, onChange, onSending }: Props) {
  const t = useT();
  const [file, setFile] = useState<File | null>(null);
  const sent = useMutation<string, Failure, File>({
    mutationFn: send,
    onMutate: () => onSending(true),
    onSuccess: onChange,
    onSettled: () => onSending(false),
  });
  const hint = sent.isPending
    ? 'command:fileSending'
    : sent.isSuccess && file
      ? 'command:fileSent'
      : 'command:fileHint';
  return (
    <FileInput
      label={label}
      description={<span role="status">{t(hint)}</span>}
      error={sent.error ? (sent.error.problem?.detail ?? t('state:unreachable')) : error}
      accept="image/jpeg,image/png,image/heic,application/pdf"
      placeholder={t('command:chooseFile')}
      clearable
      data-autofocus={first || undefined}
      value={file}
      onChange={(chosen) => {
        setFile(chosen);
        onChange('');
        sent.reset();
        if (chosen) sent.mutate(chosen);
      }}
    />
  );
}
