import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLogCall } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';

/** What a note of a call needs; the moment is the domain's now, the server's clock in the demo does not run with the wall's. */
export function useCall({
  caseId,
  matter,
  now,
  onDone,
}: {
  caseId: string;
  matter: string;
  now: string;
  onDone: () => void;
}) {
  const t = useT();
  const { announce } = useFrame();
  const command = useLogCall();
  const [contacted, setContacted] = useState('');
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const needed = (text: string) => (tried && text.trim() === '' ? t('command:required') : undefined);
  return {
    command,
    submit: () => {
      setTried(true);
      if (contacted.trim() === '' || answer.trim() === '') return;
      command.mutate(
        { caseId, matter, contacted: contacted.trim(), contactedAt: now, answer: answer.trim() },
        {
          onSuccess: () => {
            announce(t('followup:callSaved'));
            setContacted('');
            setAnswer('');
            setTried(false);
            onDone();
          },
        },
      );
    },
    fields: (
      <>
        <TextInput
          label={t('followup:answeredBy')}
          value={contacted}
          error={needed(contacted) ?? errors.contacted}
          onChange={(e) => setContacted(e.currentTarget.value)}
        />
        <Textarea
          label={t('followup:reply')}
          autosize
          minRows={2}
          value={answer}
          error={needed(answer) ?? errors.answer}
          onChange={(e) => setAnswer(e.currentTarget.value)}
        />
      </>
    ),
  };
}
