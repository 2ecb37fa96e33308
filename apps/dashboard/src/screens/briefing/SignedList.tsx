import { FileButton } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { attachToUnitRound } from '../../api/attachments.js';
import type { Failure } from '../../api/problem.js';
import { useT } from '../../i18n/i18n.js';
import { readable } from '../../offline/photo.js';

interface Props {
  caseId: string;
  error: string | undefined;
  /** the id of the file that has arrived */
  onChange: (id: string | undefined) => void;
  onSending: (sending: boolean) => void;
}

/** The photographed list with its signatures: sent as soon as it is taken, named when the session is recorded. */
export function SignedList({ caseId, error, onChange, onSending }: Props) {
  const t = useT();
  const sent = useMutation<string, Failure, File>({
    mutationFn: async (file) => attachToUnitRound(caseId, await readable(file)),
    onMutate: () => {
      onSending(true);
      onChange(undefined);
    },
    onSuccess: onChange,
    onSettled: () => onSending(false),
  });
  const said = sent.isPending ? 'command:fileSending' : sent.isSuccess ? 'command:fileSent' : 'briefing:signedList';
  const wrong = sent.error ? (sent.error.problem?.detail ?? t('state:unreachable')) : error;
  return (
    <FileButton accept="image/jpeg,image/png,image/heic,application/pdf" onChange={(file) => file && sent.mutate(file)}>
      {(props) => (
        <button type="button" {...props} aria-busy={sent.isPending}>
          <IconCamera size={16} stroke={1.7} aria-hidden />
          <span role="status">
            {t(said)} {wrong && <em className="vd-field-error">{wrong}</em>}
          </span>
        </button>
      )}
    </FileButton>
  );
}
